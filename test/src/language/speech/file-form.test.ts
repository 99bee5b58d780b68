import { expect, it } from 'vitest';
import { asksFileForm } from '../../../../src/language/speech/file-form.ts';

it('원본인지, 어떤 파일인지 묻는 말', () => {
  for (const text of [
    '서류 pdf로 올려도 돼요?',
    '파일 형식이 뭐예요',
    '파일은 어떤 형식으로 보내요',
    '원본 내야 하나요',
    'do you need originals',
  ])
    expect(asksFileForm(text), text).toBe(true);
  for (const text of ['사진만 찍어서 내도 되나요', '서류 어디에 올려요', '몇 부 내나요'])
    expect(asksFileForm(text), text).toBe(false);
});
