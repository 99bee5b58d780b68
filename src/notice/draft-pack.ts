import type { z } from 'zod';
import { type Draft, type Located, located } from './draft.ts';
import type { Problem } from './knowledge-error.ts';
import { emptyLists, mergeProgram, type ProgramPart } from './merge-program.ts';
import { type KnowledgeFile, parseFile } from './parse-file.ts';
import {
  asksFile,
  companyFactsFile,
  contactsFile,
  noticeFile,
  type TopicAsks,
  type TopicWords,
} from './schema/notice.ts';
import { programFile } from './schema/program.ts';

type Reported<T> =
  | { readonly value: T; readonly problems: readonly [] }
  | { readonly value?: undefined; readonly problems: readonly Problem[] };

const asksPath = /^asks\/[^/]+\.yaml$/;
const programPath = /^programs\/([^/]+)\/[^/]+\.yaml$/;
const singleFiles: ReadonlySet<string> = new Set(['notice.yaml', 'contacts.yaml', 'company-facts.yaml']);

/** Reads the files of one folder by name and collects what is wrong with them. */
class FolderReader {
  readonly problems: Problem[] = [];
  private readonly folder: string;
  private readonly files: readonly KnowledgeFile[];

  constructor(folder: string, files: readonly KnowledgeFile[]) {
    this.folder = folder;
    this.files = files;
    for (const file of files) this.refuseStray(file);
  }

  single<Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> | undefined {
    const path = `${this.folder}/${name}`;
    const file = this.files.find((candidate) => candidate.path === path);
    if (file) return this.parsed(schema, file);
    this.problems.push({
      file: path,
      key: '',
      found: 'no such file',
      expected: 'this file in every notice folder',
    });
    return undefined;
  }

  /** Valid program files by program. */
  programs(): ReadonlyMap<string, readonly ProgramPart[]> {
    const byProgram = new Map<string, ProgramPart[]>();
    for (const file of this.files) {
      const programId = programPath.exec(this.relative(file))?.[1];
      const data = programId === undefined ? undefined : this.parsed(programFile, file);
      if (programId === undefined || !data) continue;
      byProgram.set(programId, [...(byProgram.get(programId) ?? []), { path: file.path, data }]);
    }
    return byProgram;
  }

  /** Wordings and own words of topics from all valid files of `asks/`. */
  asks(): { readonly asks: readonly Located<TopicAsks>[]; readonly words: readonly Located<TopicWords>[] } {
    const valid = this.files.flatMap((file) => {
      const data = asksPath.test(this.relative(file)) ? this.parsed(asksFile, file) : undefined;
      return data ? [{ path: file.path, data }] : [];
    });
    return {
      asks: valid.flatMap(({ path, data }) => located(path, 'asks', data.asks)),
      words: valid.flatMap(({ path, data }) => located(path, 'words', data.words)),
    };
  }

  private relative(file: KnowledgeFile): string {
    return file.path.slice(this.folder.length + 1);
  }

  private parsed<Schema extends z.ZodType>(schema: Schema, file: KnowledgeFile): z.infer<Schema> | undefined {
    const { value, problems } = parseFile(schema, file);
    this.problems.push(...problems);
    return value;
  }

  private refuseStray(file: KnowledgeFile): void {
    const name = this.relative(file);
    if (singleFiles.has(name) || programPath.test(name) || asksPath.test(name)) return;
    const expected =
      'notice.yaml, contacts.yaml, company-facts.yaml, asks/<name>.yaml or programs/<program>/<name>.yaml';
    this.problems.push({ file: file.path, key: '', found: 'a file of no known kind', expected });
  }
}

/**
 * Validates the files of one notice (`folder` is their common path, e.g. `notices/2020-106`) one by one and
 * merges the program folders. Checks across files are not done here.
 */
export const draftPack = (folder: string, files: readonly KnowledgeFile[]): Reported<Draft> => {
  const reader = new FolderReader(folder, files);
  const notice = reader.single('notice.yaml', noticeFile);
  const contacts = reader.single('contacts.yaml', contactsFile);
  const companyFacts = reader.single('company-facts.yaml', companyFactsFile);
  const { asks, words } = reader.asks();
  const lists = emptyLists();
  const merged = [...reader.programs()].map(([id, parts]) =>
    mergeProgram(lists, `${folder}/programs/${id}`, id, parts),
  );
  // A program with a broken file lacks what that file holds; to say so would only hide the real problem.
  const whole = reader.problems.length === 0 ? merged : [];
  const problems = [...reader.problems, ...whole.flatMap((program) => program.problems)];
  if (!notice || !contacts || !companyFacts || problems.length > 0) return { problems };
  const programs = merged.flatMap(({ program }) => program ?? []);
  return {
    value: {
      id: notice.id,
      folder,
      notice,
      contacts,
      companyFacts: companyFacts.facts,
      asks,
      words,
      implied: companyFacts.implied,
      joined: companyFacts.joined,
      toldApart: companyFacts.toldApart,
      programs,
      lists,
    },
    problems: [],
  };
};
