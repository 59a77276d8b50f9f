import type { ReactNode } from 'react';
import type { Source } from '../src/story/story.ts';
import type { Claim, QuotedClaim } from './claims.ts';

/** Claims with their sources, each to be ticked. */
export function ClaimTable({
  claims,
  language,
}: {
  claims: readonly Claim[];
  /** Of the claims, BCP 47. */
  language: string;
}) {
  return (
    <Table columns={['Checked', 'Claim', 'Where and whose', 'Rests on']}>
      {claims.map((claim) => (
        <tr key={claim.id} id={claim.id}>
          <Tick id={claim.id} />
          <td lang={language}>
            {claim.text}
            <Note text={claim.note} />
          </td>
          <td lang="en-GB">
            {claim.part}
            <br />
            <em>{claim.status}</em>
          </td>
          <td>
            <Sources sources={claim.sources} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** Quotations with all that is said of them. */
export function QuoteTable({ quotes }: { quotes: readonly QuotedClaim[] }) {
  return (
    <Table columns={['Checked', 'Words', 'Who, where, when', 'Rests on']}>
      {quotes.map(({ quote, part }) => (
        <tr key={quote.id} id={quote.id}>
          <Tick id={quote.id} />
          <td>
            <q>{quote.text}</q>
            {quote.official !== undefined && (
              <div>
                <strong lang="en-GB">Official text:</strong> {quote.official.text}
                <Sources sources={quote.official.sources} />
              </div>
            )}
            <Note text={quote.note} />
          </td>
          <td>
            {quote.speaker.name}, {quote.speaker.role}
            <br />
            {quote.place.name}, {quote.date}
            {quote.occasion !== undefined && `, ${quote.occasion}`}
            <br />
            <em lang="en-GB">
              {part}
              {quote.interpreted && '; through an interpreter'}
            </em>
            {quote.transcribedBy !== undefined && ` (${quote.transcribedBy})`}
          </td>
          <td>
            <Sources sources={quote.sources} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** Each source, and all that names it. */
export function SourceTable({
  sources,
  carried,
}: {
  sources: readonly Source[];
  /** Ids of what a source carries. */
  carried: (source: Source) => readonly string[];
}) {
  return (
    <Table columns={['Checked', 'Source', 'Carries']}>
      {sources.map((source) => (
        <tr key={source.id} id={`source-${source.id}`}>
          <Tick id={`source ${source.id}`} />
          <td>
            <Sources sources={[source]} />
          </td>
          <td>{carried(source).join(', ')}</td>
        </tr>
      ))}
    </Table>
  );
}

function Table({ columns, children }: { columns: readonly string[]; children: ReactNode }) {
  return (
    <table className="checked">
      <thead lang="en-GB">
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function Tick({ id }: { id: string }) {
  return (
    <td className="tick">
      <input type="checkbox" aria-label={`${id} is checked`} /> <span>{id}</span>
    </td>
  );
}

function Note({ text }: { text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <p className="note">
      <strong lang="en-GB">Editor’s note:</strong> {text}
    </p>
  );
}

function Sources({ sources }: { sources: readonly Source[] }) {
  return (
    <ul>
      {sources.map(({ id, publisher, title, date, url }) => (
        <li key={id}>
          {publisher}, <a href={url}>{title}</a>, {date ?? <em lang="en-GB">undated</em>}
        </li>
      ))}
    </ul>
  );
}
