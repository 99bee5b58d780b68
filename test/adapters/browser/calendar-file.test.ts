import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../adapters/browser/pages/calendar-file.ts';
import type { SheetProgram } from '../../../src/answers/result-sheet.ts';

const program: SheetProgram = {
  id: 'robot',
  name: '로봇활용 제조혁신지원',
  verdict: 'eligible',
  open: [],
  amounts: [],
  duties: [],
  documents: [],
  windows: [
    {
      text: '2월 13일부터, 3월 12일 17:00까지; 서두르세요',
      opens: '2020-02-13',
      closes: '2020-03-12',
      closesAt: '17:00',
    },
    { text: '예산 소진까지', opens: '2020-02-28' },
  ],
  apply: ['온라인으로 신청하고 서류를 올려요. 그리고 아주 길게 이어지는 설명이 뒤에 붙어요.'],
  desks: [{ name: '로봇산업진흥원', phones: ['053-210-9604'] }],
};

const labels = { closes: '{program} 신청 마감', opens: '{program} 신청 시작' };

describe('달력 파일', () => {
  const file = calendarFile([program], labels, Date.UTC(2020, 1, 20));
  const unfolded = file.replaceAll('\r\n ', '');

  it('마감 시각은 서울 시각으로, 시각이 없으면 하루로 담는다', () => {
    expect(unfolded).toContain('DTEND:20200312T080000Z');
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20200228');
    expect(unfolded).toContain('DTEND;VALUE=DATE:20200229');
    expect(unfolded).toContain('SUMMARY:로봇활용 제조혁신지원 신청 마감');
  });

  it('마감이 없는 신청은 마감이 아니라 시작으로 담는다', () => {
    const [closing = '', opening = ''] = unfolded.split('END:VEVENT');
    expect(closing).not.toContain('신청 시작');
    expect(opening).toContain('DTSTART;VALUE=DATE:20200228');
    expect(opening).toContain('SUMMARY:로봇활용 제조혁신지원 신청 시작');
    expect(opening).not.toContain('신청 마감');
  });

  it('알림은 마감 사흘 앞에, 시각이 없는 날에는 아침 아홉 시에 온다', () => {
    const lastDay = { text: '3월 31일까지', opens: '2020-02-13', closes: '2020-03-31' };
    const days = calendarFile([{ ...program, windows: [lastDay] }], labels, 0);
    expect([...unfolded.matchAll(/TRIGGER:(.*)\r/g)].map(([, trigger]) => trigger)).toEqual(['-P3D', 'PT9H']);
    expect(days).toContain('TRIGGER:-P2DT15H');
    expect(days).toContain('TRANSP:TRANSPARENT');
  });

  it('누구에게 물어볼지도 적힌다', () => {
    expect(unfolded).toContain('로봇산업진흥원 053-210-9604');
  });

  it('줄은 75바이트를 넘지 않고, 특별한 글자는 감춘다', () => {
    const lines = file.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(unfolded).toContain('2월 13일부터\\, 3월 12일 17:00까지\\; 서두르세요\\n온라인으로');
  });
});
