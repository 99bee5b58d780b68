const handsIn = /보내|내[도면]|넣|접수|신청|제출|업로드|올리|\b(?:send|submit|apply|upload)/;

/** "메일 보내도 될라나": something is handed in, whatever it is and by whatever way. */
export const speaksOfHandingIn = (text: string): boolean => handsIn.test(text);
