import { render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Button, Output, QuickReply, SkillResponse } from '../../kakao/contract.ts';

const user = `preview-${crypto.getRandomValues(new Uint32Array(1))[0]}`;

/** A message as the platform sends it to the skill. */
const ask = async (utterance: string): Promise<SkillResponse> => {
  const response = await fetch('/kakao/skill', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      userRequest: { utterance, user: { id: user, type: 'botUserKey', properties: {} } },
      bot: { id: 'preview', name: 'preview' },
    }),
  });
  return response.json();
};

type Say = (text: string) => void;

const KakaoButton = ({ button, say }: { readonly button: Button; readonly say: Say }) => {
  if (button.action === 'message')
    return (
      <button type="button" onClick={() => say(button.messageText)}>
        {button.label}
      </button>
    );
  if (button.action === 'operator') return <button type="button">{button.label}</button>;
  const href = button.action === 'phone' ? `tel:${button.phoneNumber}` : button.webLinkUrl;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {button.label}
    </a>
  );
};

interface Card {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly buttons?: readonly Button[] | undefined;
}

const TextCard = ({ card: { title, description, buttons = [] }, say }: { card: Card; say: Say }) => (
  <div class="k-card">
    {title ? <strong>{title}</strong> : null}
    {description ? <p>{description}</p> : null}
    {buttons.map((button) => (
      <KakaoButton key={button.label} button={button} say={say} />
    ))}
  </div>
);

const OutputView = ({ output, say }: { readonly output: Output; readonly say: Say }) => {
  if ('simpleText' in output) return <div class="k-text">{output.simpleText.text}</div>;
  if ('textCard' in output) return <TextCard card={output.textCard} say={say} />;
  if ('carousel' in output)
    return (
      <section class="k-carousel" tabIndex={0} aria-label="옆으로 넘기는 카드">
        {output.carousel.items.map((card) => (
          <TextCard key={card.title} card={card} say={say} />
        ))}
      </section>
    );
  const { header, items } = output.listCard;
  return (
    <div class="k-card">
      <strong class="k-header">{header.title}</strong>
      {items.map((item) => (
        <button
          key={item.title}
          type="button"
          class="k-item"
          onClick={() => 'messageText' in item && say(item.messageText)}
        >
          {item.title}
          {item.description ? <small>{item.description}</small> : null}
        </button>
      ))}
    </div>
  );
};

interface Exchange {
  readonly said: string;
  readonly response?: SkillResponse;
}

const QuickReplies = ({ replies, say }: { replies: readonly QuickReply[]; say: Say }) => (
  <div class="k-quick">
    {replies.map(({ label, messageText }) => (
      <button key={label} type="button" onClick={() => say(messageText)}>
        {label}
      </button>
    ))}
  </div>
);

const Preview = () => {
  const [exchanges, setExchanges] = useState<readonly Exchange[]>([]);
  const [text, setText] = useState('');
  const log = useRef<HTMLDivElement>(null);
  // As in KakaoTalk the newest is in view, from its beginning.
  useLayoutEffect(() => {
    const said = log.current?.querySelectorAll<HTMLElement>('.k-said');
    const newest = said?.[said.length - 1];
    if (log.current && newest) log.current.scrollTop = newest.offsetTop - 8;
  }, [exchanges]);
  const say = async (said: string): Promise<void> => {
    if (said.trim() === '') return;
    setText('');
    setExchanges((before) => [...before, { said }]);
    const response = await ask(said);
    setExchanges((before) => [...before.slice(0, -1), { said, response }]);
  };
  const last = exchanges.at(-1);
  return (
    <div class="k-phone">
      <div class="k-log" ref={log} role="log" tabIndex={0} aria-label="카카오톡 대화">
        {exchanges.map(({ said, response }, at) => (
          <div key={`${at}${said}`}>
            <div class="k-said">{said}</div>
            {response?.template.outputs.map((output, place) => (
              <OutputView key={`${at}-${place}`} output={output} say={(next) => void say(next)} />
            ))}
          </div>
        ))}
        <QuickReplies replies={last?.response?.template.quickReplies ?? []} say={(next) => void say(next)} />
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void say(text);
        }}
      >
        <input
          aria-label="메시지"
          value={text}
          placeholder="메시지를 입력하세요"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit">전송</button>
      </form>
    </div>
  );
};

const place = document.querySelector('#preview');
if (place) render(<Preview />, place);
