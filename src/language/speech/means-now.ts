const now =
  /오늘|지금|이제|당장|바로|이번\s?주|내일|\b(?:today|now|right away|this week|tomorrow|immediately)\b/;

/** "오늘 우체국에서 부치려는데": a message that is about doing it now. */
export const meansNow = (text: string): boolean => now.test(text);
