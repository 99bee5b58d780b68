/** What is said about passing a conversation on to a person, in English. */
export const englishHandOver = {
  'hand-over.ask':
    'You can talk to our staff here right now ({{hours}} Korean time, except on public holidays). May I pass on our conversation so far and what you told me of your company? Personal data stays hidden.',
  'hand-over.ask-code':
    'So that you need not repeat yourself when you call 1357, I can make a case number. Read it out, and staff see our conversation so far and what you told me of your company. Shall I? (Personal data stays hidden.)',
  'hand-over.agree': 'Yes, pass it on',
  'hand-over.agree.text': 'Yes, please pass the conversation on to staff',
  'hand-over.agree-code': 'Yes, make one',
  'hand-over.agree-code.text': 'Yes, please make a case number',
  'hand-over.refuse': 'No',
  'hand-over.refuse.text': 'No, please do not pass it on',
  'hand-over.hours': 'Staff chat {{hours}} (Korean time), except on public holidays.',
  'hand-over.next': 'They are not there now. From {{moment}} you can also chat with them here.',
  'hand-over.nobody': 'Nobody of the staff can be reached by chat right now. Please call instead.',
  'hand-over.opened':
    'Your conversation has been passed on. Your case number is {{code}}. As soon as somebody joins you can talk here; what you write until then is passed on as well. If nobody answers within {{minutes}} minutes, I will tell you.',
  'hand-over.code':
    'Your case number is {{code}}. Call 1357 and read it out. It is good for {{hours}} hours.',
  'hand-over.too-late': 'Meanwhile staff can no longer be reached by chat, so nothing was passed on.',
  'hand-over.refused': 'Nothing was passed on. Please go on asking here, or call 1357.',
  'hand-over.connected': 'A member of staff has joined. You can talk to them now.',
  'hand-over.file':
    'Staff have sent a file, which cannot be shown in this chat. Please ask them to write what you need from it.',
  'hand-over.withdrawn': 'Staff have deleted this message.',
  'hand-over.closed-by-visitor': 'The talk with staff has ended. The guide answers again.',
  'hand-over.closed-by-staff':
    'Staff have ended the talk. If anything else comes up, ask the guide or call 1357.',
  'hand-over.unanswered':
    'I am sorry: nobody of the staff is able to answer just now. Please call 1357 and give them the case number {{code}}, so that you can go on from here. The guide answers again.',
  'hand-over.expired':
    'Nothing was said for a long time, so the talk with staff has ended. If you still need them, please call 1357. Your case number is {{code}}.',
  'hand-over.call': 'Call 1357',
  'hand-over.again': 'Talk to staff again',
  'hand-over.end.text': 'Please end the talk with staff',
} as const;
