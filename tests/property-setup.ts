import { configureGlobal } from 'fast-check'

// Property tests start from the same seed everywhere, so that a change is judged by itself and not by luck.
// `FC_SEED=7 npm run unit` looks elsewhere, `FC_SEED=random` anywhere; a counterexample then becomes a test of its own.
const { FC_SEED: seed = '20261122' } = process.env
if (seed !== 'random') configureGlobal({ seed: Number(seed) })
