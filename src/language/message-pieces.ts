import { endsToldQuestion, hasQuestionWord } from './speech/question-words.ts';

/** A piece of a message as its form shows it, and whether a sign of a list or a joining word stands behind it. */
export interface Piece {
  readonly text: string;
  readonly behind: 'comma' | 'join' | 'end' | 'stop';
}

/** "뗀 지 얼마나", "설립한 지 몇 년": since when, which is no end. */
const countsSince = /^(?:얼마|몇|오래)/;

/** "몇 명 뽑고", "언제 받으며": the verb of a question after which the next follows. */
const goesOn = /(?<!누|보|신|광|재|창)(?:고|며|구|고요|구요|구여|고여)$/;
/** "받고 싶은데", "하고 있어요": the verb goes on. */
const carriesOn = /^(?:싶|있|나서|난|나면|계|아닌|안)/;
const endsQuestion =
  /(?:[예에][요여유]|[인은는한된운린]가요?|나요|나여|까요|니까|[하되돼내]나|죠|[하되]냐|[돼되해줘]요|임)$/;
const joinsThings = /(?<=\S)(?:이랑|랑|하고|하구|및|(?<!결|성|효)과|와)$/;
const isDone =
  /(?:구축|신청|지원|완료|제출|설치|참여|접수|협약|수행|도입|진행|선정|통과|승인|퇴직)(?:하고|하구|과)$/;
/** "딴 데랑 같이", "서류랑 상관있나요": the joined thing belongs to what follows. */
const belongsTogether = /^(?:같이|함께|상관|관련|관계|다르|달라|같|비슷)/;
const andInKorean = /^(?:그리고|그리구|글고|또한|아울러)$/;
const andInEnglish = /^(?:and|plus|also)\b|^as well as\b/;
/** "… 알려 주세요" belongs to all that stands before it. */
const requests =
  /^(?:(?:좀|미리|혹시|대략|정확히|간단히)\s)?(?:알 ?수|알려|가르쳐|궁금|안내|부탁|설명|여쭤|물어|문의|말씀|답변|확인|알고|모르)/;

const trimmed = (text: string): string => text.replace(/^[\s,/!.;:·+]+|[\s,/;:·+]+$/g, '').trim();

/** What stands between a word that ends at a place and the text behind it; undefined where nothing is parted. */
const partingAt = (said: string, word: string, rest: string): Piece['behind'] | undefined => {
  if (/[,/·+]$/.test(word)) return 'comma';
  if (/\.$/.test(word)) return 'stop';
  if (/[?!;:]$/.test(word)) return 'end';
  const next = rest.split(' ', 1)[0] ?? '';
  if (andInEnglish.test(rest)) return 'join';
  if (requests.test(rest)) return undefined;
  if (andInKorean.test(next)) return 'end';
  const asks = hasQuestionWord(said);
  if (endsToldQuestion(word) && (asks || !countsSince.test(next)))
    return joinsThings.test(word) ? 'comma' : 'end';
  if (asks && (endsQuestion.test(word) || (goesOn.test(word) && !carriesOn.test(next)))) return 'end';
  const joins = joinsThings.test(word) && !isDone.test(word) && !belongsTogether.test(next);
  return joins && !carriesOn.test(next) ? 'join' : undefined;
};

/** "서류/마감/전화": things set apart by strokes without blanks. */
const strokeInList = /(?<=[가-힣]{2})\/(?=[가-힣]{2})/g;
const isListByStrokes = (text: string): boolean => (text.match(strokeInList) ?? []).length > 1;

/** The pieces of a normalised message, in order: what stands in brackets is never parted. */
export const piecesOf = (message: string): readonly Piece[] => {
  const text = isListByStrokes(message) ? message.replace(strokeInList, ' / ') : message;
  const pieces: Piece[] = [];
  let begun = 0;
  let open = 0;
  const cut = (at: number, behind: Piece['behind']): void => {
    const piece = trimmed(text.slice(begun, at));
    if (piece !== '') pieces.push({ text: piece, behind });
    begun = at;
  };
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const end = index + word.length;
    open += (word.match(/[(]/g)?.length ?? 0) - (word.match(/[)]/g)?.length ?? 0);
    const rest = text.slice(end).trim();
    if (open > 0 || rest === '') continue;
    const behind = partingAt(text.slice(begun, end), word, rest);
    if (behind) cut(end, behind);
  }
  cut(text.length, 'end');
  return pieces;
};
