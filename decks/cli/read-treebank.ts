import { readFile } from 'node:fs/promises'

/** A word of a treebank: its form, tags, head (0 for the root, else counted from 1), relation, and whether a space follows. */
export interface TreebankWord {
  readonly form: string
  readonly lemma: string
  readonly tag: string
  readonly fineTag: string
  readonly head: number
  readonly relation: string
  readonly spaceAfter: boolean
}

/** Sentences of a treebank in the columns of the training pack: form, lemma, tags, head, relation, name, `-` when no space follows. */
export async function readTreebank(path: string): Promise<TreebankWord[][]> {
  const text = await readFile(path, 'utf8')
  return text
    .split('\n\n')
    .map((block) => block.split('\n').flatMap((line): TreebankWord[] => {
      const [form, lemma, tag, fineTag, head, relation, , space] = line.split('\t')
      if (form === undefined || lemma === undefined || tag === undefined || fineTag === undefined || relation === undefined) return []
      return [{ form, lemma, tag, fineTag, head: Number(head), relation, spaceAfter: space !== '-' }]
    }))
    .filter((words) => words.length > 0)
}
