const papers =
  /서류|제출|첨부|증명|증빙|확인서|등록증|재무|결산|회계|명부|견적|사양|영상|사본|원본|양식|서식|동의서|계획서|신청서|이력서|경력|자격증|통장|인감|\b(?:papers?|documents?|forms?|proofs?|statements?|certificates?|copy|copies|attach\w*|submit|hand in|quot\w+|video|resume|cv)\b/;

/** Whether a message speaks of papers at all: "창업한 지 1년 안 됐는데" does not. */
export const namesPapers = (text: string): boolean => papers.test(text);
