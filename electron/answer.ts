import { fail } from '../decks/result.ts'
import type { Answers } from './calls/answers.ts'
import { type CallName, calls, type Reply } from './contract/contract.ts'
import { isOurAddress } from './our-address.ts'

/** Who sent a call, as facts the gate can judge without Electron. */
export interface Caller {
  /** The address of the frame that sent it. */
  readonly address: string
  /** True for the top frame of our own window only. */
  readonly isOurTopFrame: boolean
}

/** The one gate of the shell: our page? a known call? a valid input? Then it answers. It never throws. */
export async function answerCall(answers: Answers, caller: Caller, name: unknown, input: unknown): Promise<Reply> {
  if (!caller.isOurTopFrame || !isOurAddress(caller.address)) {
    return fail('not-our-page', 'This came from something that is not Lectern. It was refused.')
  }
  if (!isCallName(name)) return fail('unknown-call', 'Lectern does not know this request.')
  try {
    return await answerKnown(answers, name, input)
  } catch (error) {
    return fail('shell-failed', `Lectern could not do this: ${messageOf(error)}`, name)
  }
}

async function answerKnown(answers: Answers, name: CallName, input: unknown): Promise<Reply> {
  const call = calls[name]
  const asked = call.input.safeParse(input)
  if (!asked.success) return fail('bad-input', `The request is not as agreed: ${firstIssue(asked.error)}`, name)
  // The name and its input belong together by the lines above; the compiler cannot follow a union that far.
  const answer = answers[name] as (input: unknown) => ReturnType<Answers[CallName]>
  const result = await answer(asked.data)
  if (!result.ok) return fail(result.problem.type.slice(0, 80), result.problem.detail.slice(0, 2000), result.problem.where?.slice(0, 500))
  const given = call.output.safeParse(result.value)
  if (!given.success) return fail('bad-output', `The answer is not as agreed: ${firstIssue(given.error)}`, name)
  return { ok: true, value: given.data }
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(calls, name)
}

function firstIssue(error: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }): string {
  const issue = error.issues[0]
  return issue === undefined ? 'it is not valid.' : `${issue.path.map(String).join('.') || 'it'}: ${issue.message}`.slice(0, 500)
}

function messageOf(error: unknown): string {
  try {
    return String(error instanceof Error ? error.message : error).slice(0, 500)
  } catch {
    return 'no reason was given.'
  }
}
