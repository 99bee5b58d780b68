import type { Subject } from '../../exchange/question.ts';
import { asksIfOneMay, type Taken, takenPart } from '../../language/speech/taken-part.ts';
import type { Ask } from '../../language/understand.ts';
import type { Recruitment } from '../../notice/pack.ts';
import { holdingFor, type PackIndex } from '../../notice/pack-index.ts';
import type { Bilingual } from '../../notice/schema/common.ts';

/** A program somebody is in or was in, who asks whether he may have another. */
export interface ProgramBeside {
  readonly name: Bilingual;
  /** The calls that the name stands for. */
  readonly calls: readonly Recruitment[];
  readonly taken: Taken;
  /** The calls he asks about. */
  readonly wanted: readonly Recruitment[];
}

type Named = Pick<ProgramBeside, 'name' | 'calls'>;

const namedBy = ({ pack }: PackIndex, kind: string, id: string): readonly Named[] => {
  const calls = pack.recruitments.filter(
    (one) => (kind === 'recruitment' && one.id === id) || (kind === 'program' && one.programId === id),
  );
  return pack.programs
    .filter((program) => calls.some(({ programId }) => programId === program.id))
    .map(({ name }) => ({ name, calls }));
};

/** "작년에 로봇 지원받았는데": what earns points for having been in another program names that one. */
const namedByItem = (index: PackIndex, kind: string, id: string): readonly Named[] =>
  kind === 'bonus-item'
    ? index.pack.bonusItems
        .filter((item) => item.id === id)
        .flatMap(({ participantsOf }) => participantsOf.flatMap((one) => namedBy(index, 'program', one)))
    : [];
/** Such a name holds the verb itself. */
const endsWithDone = /(?:받았|받은|선정됐|선정된|참여했|참여한|했)$|^(?:got|received|did|selected)\b/;

/** Of a program that calls for several kinds of applicants, the call for companies: it names who is left out. */
const forCompanies = ({ pack }: PackIndex, { recruitments, group }: Subject): readonly Recruitment[] => {
  if (group !== true) return recruitments;
  const usual = recruitments.filter((one) => one.usual);
  const excluding = recruitments.filter(({ id }) => holdingFor(pack.exclusions, id).length > 0);
  return [usual, excluding].find((some) => some.length > 0) ?? recruitments;
};

/** "작년에 받았는데 또 되나요": the same program once more. */
const asksForItAgain = (text: string): boolean =>
  /(?:^|\s)(?:또|다시|재신청|한\s?번\s?더)|\bagain\b/.test(text);

/**
 * The program that a message names as one the speaker is in, or through with, where it asks whether he may have
 * another: "마이스터 받고 있는데 고도화 신청돼요?". Undefined where it asks anything else, or of no single program.
 */
export const programBeside = (
  index: PackIndex,
  { text, details }: Pick<Ask, 'text' | 'details'>,
  subject: Subject,
): ProgramBeside | undefined => {
  const programs = new Set(subject.recruitments.map(({ programId }) => programId));
  if (subject.origin !== 'named' || programs.size !== 1 || !asksIfOneMay(text)) return undefined;
  const wanted = forCompanies(index, subject);
  const isOther = ({ calls }: Named): boolean => calls.every((one) => !wanted.includes(one));
  for (const mention of details.mentions) {
    const isDone = endsWithDone.test(text.slice(mention.start, mention.end));
    const taken = takenPart(text, mention) ?? (isDone ? 'over' : undefined);
    const [other] = mention.entities
      .flatMap(({ kind, id }) => [...namedBy(index, kind, id), ...namedByItem(index, kind, id)])
      .filter((one) => isOther(one) || (taken === 'over' && asksForItAgain(text)));
    if (taken !== undefined && other) return { ...other, taken, wanted };
  }
  return undefined;
};
