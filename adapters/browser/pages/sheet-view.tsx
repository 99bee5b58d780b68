import type { ComponentChildren } from 'preact';
import type { ResultSheet, SheetDocument, SheetProgram } from '../../../src/answers/result-sheet.ts';
import { ColumnHeads } from '../chat/column-heads.tsx';
import { ContactsProvider, LinkedText } from '../chat/linked-text.tsx';
import { MarkedText, TextLanguageProvider } from '../chat/marked-text.tsx';
import { tableRoles } from '../chat/table-roles.ts';
import { Overview, SheetActions } from './sheet-actions.tsx';
import { type SheetTexts, sheetTexts } from './sheet-texts.ts';

const Part = ({ title, items }: { readonly title: string; readonly items: readonly ComponentChildren[] }) =>
  items.length === 0 ? null : (
    <>
      <h4>
        <MarkedText text={title} />
      </h4>
      <ul>
        {items.map((item, at) => (
          <li key={`${title}${at}`}>{typeof item === 'string' ? <LinkedText text={item} /> : item}</li>
        ))}
      </ul>
    </>
  );

const Phone = ({ number }: { readonly number: string }) => <a href={`tel:${number}`}>{number}</a>;

interface DocumentsProps {
  readonly documents: readonly SheetDocument[];
  readonly label: string;
  readonly texts: SheetTexts;
}

const Documents = ({ documents, label, texts }: DocumentsProps) =>
  documents.length === 0 ? null : (
    <>
      <h4>{texts.documents}</h4>
      <div class="scrolled">
        <table class="data" {...tableRoles.table} aria-label={label}>
          <ColumnHeads columns={[texts.document, texts.details, texts.issuedFrom]} />
          <tbody {...tableRoles.rowgroup}>
            {documents.map(({ name, details, issuedFrom, perhaps }) => (
              <tr {...tableRoles.row} key={name + details}>
                <th {...tableRoles.rowheader} scope="row">
                  <MarkedText text={name} />
                </th>
                <td {...tableRoles.cell} data-label={texts.details}>
                  <LinkedText text={[details, perhaps ? texts.perhaps : ''].filter(Boolean).join(' — ')} />
                </td>
                <td {...tableRoles.cell} data-label={texts.issuedFrom} class={issuedFrom ? '' : 'none'}>
                  {issuedFrom ?? '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );

const Program = ({ program, texts }: { readonly program: SheetProgram; readonly texts: SheetTexts }) => (
  <section class="program">
    <h3 id={`program-${program.id}`} tabIndex={-1}>
      <MarkedText text={program.name} /> <span class="verdict">{texts.verdicts[program.verdict]}</span>
    </h3>
    <Part title={texts.open} items={program.open} />
    <Part title={texts.amounts} items={program.amounts} />
    <Part title={texts.windows} items={program.windows.map(({ text }) => text)} />
    <Part title={texts.bonus} items={program.bonus === undefined ? [] : [program.bonus]} />
    <Part title={texts.apply} items={program.apply} />
    <Documents documents={program.documents} label={`${program.name} ${texts.documents}`} texts={texts} />
    <Part title={texts.duties} items={program.duties} />
    <Part
      title={texts.desks}
      items={program.desks.map(({ name, phones }) => (
        <>
          <MarkedText text={name} />{' '}
          {phones.map((phone) => (
            <span key={phone}>
              <Phone number={phone} />{' '}
            </span>
          ))}
        </>
      ))}
    />
  </section>
);

const Facts = ({ sheet, texts }: { readonly sheet: ResultSheet; readonly texts: SheetTexts }) => (
  <>
    <h2>{texts.facts}</h2>
    <table>
      <tbody>
        {sheet.facts.map(({ label, value }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <MarkedText text={value} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);

/** A sheet as a person reads, prints or keeps it. */
export const SheetView = ({ sheet }: { readonly sheet: ResultSheet }) => {
  const texts = sheetTexts[sheet.language];
  return (
    <TextLanguageProvider value={sheet.language}>
      <ContactsProvider value={sheet.contacts}>
        <div lang={sheet.language}>
          <SheetActions sheet={sheet} texts={texts} />
          <p>
            <MarkedText text={`${sheet.notice.title} (${sheet.notice.number})`} />
          </p>
          <Facts sheet={sheet} texts={texts} />
          <h2>{texts.programs}</h2>
          <Overview programs={sheet.programs} texts={texts} />
          {sheet.programs.length === 0 ? <p>{texts.noPrograms}</p> : null}
          {sheet.programs.map((program) => (
            <Program key={program.id} program={program} texts={texts} />
          ))}
          {sheet.others.length > 0 ? <h2>{texts.others}</h2> : null}
          {sheet.others.map(({ name, reasons }) => (
            <Part key={name} title={name} items={reasons} />
          ))}
          {sheet.centre ? (
            <>
              <h2>{texts.centre}</h2>
              <p>
                <MarkedText text={sheet.centre.name} /> <Phone number={sheet.centre.phone} />
              </p>
            </>
          ) : null}
        </div>
      </ContactsProvider>
    </TextLanguageProvider>
  );
};
