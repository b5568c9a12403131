import type { Result } from '../../decks/result.ts'
import type { CallInput, CallName, CallOutput } from '../contract/contract.ts'

/** An answer for every call of the contract: a new call does not compile until the shell answers it. */
export type Answers = { readonly [N in CallName]: (input: CallInput<N>) => Promise<Result<CallOutput<N>>> }
