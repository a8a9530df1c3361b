import { configureGlobal } from 'fast-check'

/** The seed of every random input of this run; vitest.config.ts chooses and prints it. */
configureGlobal({ seed: Number(process.env.FC_SEED) })
