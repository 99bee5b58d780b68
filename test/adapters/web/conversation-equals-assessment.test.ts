import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { assessmentsMount } from '../../../adapters/web/assessments.ts';
import { limitApi } from '../../../adapters/web/limits.ts';
import { effectiveFacts } from '../../../src/guidance/effective-facts.ts';
import { type Language, toPlainText } from '../../../src/index.ts';
import { assessmentResult, profileOfFacts } from '../../../src/rules/index.ts';
import { formatWon } from '../../../src/wording/money.ts';
import { flowCompanies } from '../../eval/flow-company.ts';
import { type Flow, playFlow } from '../../eval/flows.ts';
import { evaluationDay } from '../../eval/questions.ts';
import { talk } from '../../support/guide.ts';
import { type SmallApp, startSmallApp } from '../../support/small-app.ts';
import { post } from '../../support/test-server.ts';

const knowledge = loadKnowledge();
const { pack } = knowledge;
const { guide } = talk();
const companies = flowCompanies(pack);

describe.each<Language>(['ko', 'en'])('대화의 결과와 POST /api/assessments (%s)', (language) => {
  let app: SmallApp;
  beforeAll(async () => {
    app = await startSmallApp({ mounts: [assessmentsMount(knowledge, limitApi(false))] });
  });
  afterAll(() => app.stop());

  /** What the API says of all that the conversation knows when it gives its result. */
  const assessed = async ({ state }: Flow) => {
    const profile = profileOfFacts(pack.companyFacts, effectiveFacts(pack, state.facts));
    const { status, text } = await post(`${app.url}/api/assessments`, profile, {
      'accept-language': language,
    });
    expect([status, text]).toEqual([200, text]);
    return assessmentResult.parse(JSON.parse(text));
  };

  const idsWith = ({ verdicts }: Flow, ...wanted: readonly string[]): readonly string[] =>
    Object.keys(verdicts)
      .filter((id) => wanted.includes(verdicts[id] ?? ''))
      .sort();

  const resultText = ({ state }: Flow): string => {
    const text = language === 'ko' ? '결과 보기' : 'summary';
    return toPlainText(guide.takeTurn(state, { text, today: evaluationDay, language }).reply);
  };

  it.each(companies)('$id', async (company) => {
    const flow = playFlow(guide, pack, company, language);
    const result = await assessed(flow);
    expect(idsWith(flow, 'fits')).toEqual([...result.eligible].sort());
    const against = Object.keys(flow.verdicts).filter((id) => id in result.ineligible);
    expect(idsWith(flow, 'ruled-out', 'curable')).toEqual(against.sort());
    const text = resultText(flow);
    for (const id of result.eligible) {
      const won = result.support_won[id];
      if (won !== undefined) expect(text).toContain(formatWon(won, language));
    }
    expect(Buffer.byteLength(JSON.stringify(flow.state))).toBeLessThan(8_000);
  });
});
