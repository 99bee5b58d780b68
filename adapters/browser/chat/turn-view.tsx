import { toPlainText } from '../../../src/exchange/plain-text.ts';
import type { Block, Language, Reply } from '../../../src/index.ts';
import { isWithStaff } from '../session/hand-over-status.ts';
import type { ShownTurn } from '../session/shown-turn.ts';
import { ActionButtons } from './action-button.tsx';
import { AnswerForm } from './answer-form.tsx';
import { AnswerTools } from './answer-tools.tsx';
import { BlockView } from './block-view.tsx';
import { useChat } from './context.ts';
import { ContactsProvider } from './linked-text.tsx';
import { TextLanguageProvider } from './marked-text.tsx';
import { SheetLink } from './sheet-link.tsx';
import { SourceLine } from './source-line.tsx';

const isToday = (at: number): boolean => new Date(at).toDateString() === new Date().toDateString();

/** The time, with the day where that is not today: conversations are kept for weeks. */
const clock = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    ...(isToday(at) ? {} : { month: 'short', day: 'numeric' }),
  }).format(at);

/** Staff have it, and the guide says nothing to it. */
const isPassedOn = ({ turn }: ShownTurn): boolean => turn !== undefined && turn.reply.blocks.length === 0;

const Said = ({ shown }: { readonly shown: ShownTurn }) => {
  const { session, texts, language } = useChat();
  return (
    <div class="row mine">
      <div class="bubble">
        <span class="unseen">{texts.you}: </span>
        <span class="said" lang={shown.turn?.reply.language}>
          {shown.said}
        </span>
      </div>
      {shown.status === 'failed' ? (
        <p class="failed">
          {texts.failed}{' '}
          <button type="button" class="small" onClick={() => void session.retry(shown.key)}>
            {texts.retry}
          </button>
        </p>
      ) : (
        <p class="meta">
          <time dateTime={new Date(shown.at).toISOString()}>{clock(shown.at, language)}</time>
          {isPassedOn(shown) ? <span>{texts.handOver.passed}</span> : null}
        </p>
      )}
    </div>
  );
};

/** What a field lists is not listed above it as well. */
const blocksOf = ({ blocks, input }: Reply, hasField: boolean): readonly Block[] => {
  if (!hasField || input?.kind !== 'choices') return blocks;
  const labels = new Set(input.options.map(({ label }) => label));
  return blocks.filter(
    (block) => block.kind !== 'list' || !block.items.every(({ title }) => labels.has(title)),
  );
};

const Typing = () => {
  const { session, texts } = useChat();
  const { preparing, turns } = session.state();
  if (isWithStaff(turns)) return <p class="unseen">{texts.handOver.sending}</p>;
  return (
    <div class="row">
      <div class="bubble typing">
        {preparing ? <span>{texts.preparing.waiting}</span> : <span class="unseen">{texts.typing}</span>}
        <i />
        <i />
        <i />
      </div>
    </div>
  );
};

const Answer = ({ shown, isLast }: { readonly shown: ShownTurn; readonly isLast: boolean }) => {
  const { session, texts, language } = useChat();
  const { turn } = shown;
  if (!turn || isPassedOn(shown)) return null;
  const { reply } = turn;
  const at = Date.parse(turn.at);
  return (
    <div class={`row ${reply.speaker ?? ''} ${reply.revised ?? ''}`} lang={reply.language}>
      <div class="bubble">
        <span class={reply.speaker ? 'tag' : 'unseen'} lang={language}>
          {reply.speaker ? texts.handOver[reply.speaker] : `${texts.guide}: `}
        </span>
        <TextLanguageProvider value={reply.language}>
          <ContactsProvider value={turn.contacts}>
            {blocksOf(reply, isLast).map((block, place) => (
              <BlockView key={`${block.kind}${place}`} block={block} />
            ))}
          </ContactsProvider>
          <SourceLine reply={reply} />
          {reply.sheet ? (
            <SheetLink request={{ language: reply.language, facts: reply.sheet.facts }} />
          ) : null}
          <ActionButtons actions={reply.buttons} said={toPlainText(reply)} />
          {shown.isStandIn ? (
            <button type="button" class="button" onClick={() => void session.retry(shown.key)}>
              {texts.askAgain}
            </button>
          ) : null}
          {isLast && reply.input ? (
            <AnswerForm field={reply.input} isSaid={toPlainText(reply).includes(reply.input.label)} />
          ) : null}
        </TextLanguageProvider>
      </div>
      <div class="meta" lang={language}>
        <time dateTime={turn.at}>{clock(at, language)}</time>
        {reply.revised === 'edited' ? <span>{texts.handOver.edited}</span> : null}
        <AnswerTools shown={shown} />
      </div>
    </div>
  );
};

/** What was said and what was answered, or what has become of it. */
export const TurnView = ({ shown, isLast }: { readonly shown: ShownTurn; readonly isLast: boolean }) => (
  <div class="turn" tabIndex={-1}>
    {shown.said === '' ? null : <Said shown={shown} />}
    {shown.status === 'sending' ? <Typing /> : <Answer shown={shown} isLast={isLast} />}
  </div>
);
