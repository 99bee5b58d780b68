import type { Block, ListItem } from '../../../src/index.ts';
import { ActionButtons } from './action-button.tsx';
import { useChat } from './context.ts';
import { LinkedText } from './linked-text.tsx';
import { MarkedText } from './marked-text.tsx';
import { TableView } from './table-view.tsx';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const paragraphsOf = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim() !== '');

const Paragraphs = ({ text }: { readonly text: string }) => (
  <>
    {paragraphsOf(text).map((line, at) => (
      <p key={at}>
        <LinkedText text={line} />
      </p>
    ))}
  </>
);

const Item = ({ item }: { readonly item: ListItem }) => {
  const { session } = useChat();
  const { title, detail, say } = item;
  // What is pressed as a whole has nothing in it to be pressed.
  const Text = say === undefined ? LinkedText : MarkedText;
  const content = (
    <>
      <strong>
        <Text text={title} />
      </strong>
      {detail ? (
        <span class="detail">
          <Text text={detail} />
        </span>
      ) : null}
    </>
  );
  if (say === undefined) return <li>{content}</li>;
  return (
    <li class="choice">
      <button type="button" onClick={() => void session.say(say)}>
        {content}
      </button>
    </li>
  );
};

const ListView = ({ block: { title, items, ordered } }: { readonly block: BlockOf<'list'> }) => {
  const List = ordered ? 'ol' : 'ul';
  return (
    <>
      <Paragraphs text={title} />
      <List>
        {items.map((item) => (
          <Item key={`${item.title}${item.detail}`} item={item} />
        ))}
      </List>
    </>
  );
};

const CardView = ({ block: { title, text, buttons } }: { readonly block: BlockOf<'card'> }) => (
  <section class="card">
    <h3>
      <MarkedText text={title} />
    </h3>
    <Paragraphs text={text} />
    <ActionButtons actions={buttons} said={text} />
  </section>
);

/** One part of a reply. */
export const BlockView = ({ block }: { readonly block: Block }) => {
  switch (block.kind) {
    case 'text':
      return <Paragraphs text={block.text} />;
    case 'list':
      return <ListView block={block} />;
    case 'card':
      return <CardView block={block} />;
    case 'table':
      return <TableView block={block} />;
  }
};
