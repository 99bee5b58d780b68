/** What a call goes through in everybody's words, whatever a notice names its steps. */
export type Stage = 'application' | 'selection' | 'agreement';

const words: Readonly<Record<Stage, RegExp>> = {
  application:
    /(?:신청서?|접수|지원서|원서|계획서|서류)(?:를|을|만)?\s?(?:넣|내|제출|접수|올리)?|(?<![가-힣])(?:내|넣)(?=고\s?나)|\bappl(?:y|ied|ying|ication)\b|\bsubmi(?:t|tted|tting|ssion)\b/,
  selection:
    /(?:붙|뽑히|뽑혀|뽑혔|뽑힌)(?=[가-힣\s])|선정|선발|합격|당선|채택|(?<![가-힣])되(?=(?:고\s?나|면)\S*\s\S*(?:뭐|뭘|머|다음|그담|무엇|어떻))|\b(?:selected|chosen|approved|accepted|selection)\b|\b(?:pass|win|won|get in)\b/,
  agreement: /협약|계약|\b(?:agreement|contract|signed|signing)\b/,
};

/** Where a text speaks of the stage; undefined where it does not. */
export const stageIn = (text: string, stage: string | undefined): RegExpExecArray | null =>
  words[stage as Stage]?.exec(text) ?? null;
