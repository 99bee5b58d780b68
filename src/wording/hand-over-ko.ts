/** What is said about passing a conversation on to a person, in Korean. */
export const koreanHandOver = {
  'hand-over.ask':
    '지금 여기에서 상담원과 이야기할 수 있어요(상담 시간 {{hours}}, 공휴일 제외). 지금까지 나눈 대화와 회사 정보를 상담원에게 전달하고 연결할까요? 개인정보는 가려져요.',
  'hand-over.ask-code':
    '1357에 전화하실 때 같은 말을 되풀이하지 않으시도록 상담번호를 만들어 드릴 수 있어요. 번호를 불러 주시면 상담원이 지금까지 나눈 대화와 회사 정보를 볼 수 있어요. 만들까요? (개인정보는 가린 채로 보여요.)',
  'hand-over.agree': '네, 전달해 주세요',
  'hand-over.agree.text': '네, 대화를 상담원에게 전달해 주세요',
  'hand-over.agree-code': '네, 만들어 주세요',
  'hand-over.agree-code.text': '네, 상담번호를 만들어 주세요',
  'hand-over.refuse': '아니요',
  'hand-over.refuse.text': '아니요, 전달하지 말아 주세요',
  'hand-over.hours': '채팅 상담 시간은 {{hours, 이에요/예요}}. (공휴일 제외)',
  'hand-over.next': '지금은 상담 시간이 아니에요. {{moment}}부터 채팅으로도 상담할 수 있어요.',
  'hand-over.nobody': '지금은 채팅으로 연결할 수 있는 상담원이 없어요. 전화로 문의해 주세요.',
  'hand-over.opened':
    '상담원에게 전달했어요. 상담번호는 {{code, 이에요/예요}}. 상담원이 들어오면 여기에서 바로 이야기할 수 있고, 그때까지 적어 주시는 말도 그대로 전달돼요. {{minutes}}분 안에 답이 없으면 알려 드릴게요.',
  'hand-over.code':
    '상담번호는 {{code, 이에요/예요}}. 1357에 전화해서 이 번호를 불러 주세요. {{hours}}시간 동안 쓸 수 있어요.',
  'hand-over.too-late': '그사이 상담원에게 연결할 수 없게 되어 대화를 전달하지 않았어요.',
  'hand-over.refused': '전달하지 않았어요. 궁금한 점은 계속 여기에서 물어보시거나 1357로 전화해 주세요.',
  'hand-over.connected': '상담원이 들어왔어요. 이제 상담원과 이야기하실 수 있어요.',
  'hand-over.file':
    '상담원이 파일을 보냈지만 이 채팅에서는 보여 드릴 수 없어요. 필요한 내용은 글로 알려 달라고 말씀해 주세요.',
  'hand-over.withdrawn': '상담원이 이 글을 지웠어요.',
  'hand-over.closed-by-visitor': '상담을 마쳤어요. 이제 다시 길잡이가 답해 드려요.',
  'hand-over.closed-by-staff':
    '상담원이 상담을 마쳤어요. 더 궁금한 점은 길잡이에게 물어보시거나 1357로 전화해 주세요.',
  'hand-over.unanswered':
    '지금은 상담원이 답하지 못하고 있어요. 기다리게 해 드려 죄송합니다. 국번 없이 1357로 전화해서 상담번호 {{code, 을/를}} 불러 주시면 이어서 안내받을 수 있어요. 이제 다시 길잡이가 답해 드려요.',
  'hand-over.expired':
    '오랫동안 말씀이 없어서 상담을 마쳤어요. 이어서 상담이 필요하시면 1357로 전화해 주세요. 상담번호는 {{code, 이에요/예요}}.',
  'hand-over.call': '1357 전화',
  'hand-over.again': '상담원 다시 연결',
  'hand-over.end.text': '상담을 종료할게요',
} as const;
