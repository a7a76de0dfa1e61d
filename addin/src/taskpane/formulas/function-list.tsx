import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useDeferredValue, useState } from 'react';
import type { ShownSubject } from '../../check/formula-answer';
import { useSectionStyles } from '../board/section-styles';
import { useMessages } from '../messages/use-messages';
import { TextLink } from '../navigation/text-link';
import { useFormulaMessages } from './formula-messages';
import type { FunctionTexts } from './function-texts';

const useStyles = makeStyles({
  search: { width: '100%', maxWidth: 'none' },
  subject: { fontSize: tokens.fontSizeBase300, margin: `${tokens.spacingVerticalM} 0 0` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold, textAlign: 'left' },
});

/** The description without the name that it begins with. */
function withoutName(description: string, name: string): string {
  return description.startsWith(`${name}：`) ? description.slice(name.length + 1) : description;
}

interface FunctionListProps {
  readonly subjects: readonly ShownSubject[];
  readonly functions: FunctionTexts;
  /** The function that the person comes back from; null at first. */
  readonly left: string | null;
  readonly onChoose: (id: string) => void;
}

/** The functions by subject, with a search over names and purposes. */
export function FunctionList({ subjects, functions, left, onChoose }: FunctionListProps) {
  const messages = useFormulaMessages();
  const { language } = useMessages();
  const section = useSectionStyles();
  const styles = useStyles();
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query).trim().toLowerCase();
  const shown = subjects.flatMap((subject) => {
    const texts = subject.functions
      .flatMap(({ id }) => functions.texts.get(id) ?? [])
      .filter(({ id, name, description }) => `${id} ${name} ${description}`.toLowerCase().includes(wanted));
    return texts.length > 0 ? [{ ...subject, texts }] : [];
  });
  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label={messages.search}
        placeholder={messages.search}
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      {shown.length === 0 && <p>{messages.noMatch(query.trim())}</p>}
      {shown.map(({ zh, en, texts }) => (
        <section key={zh} aria-label={language === 'zh' ? zh : en}>
          <h3 className={styles.subject}>{language === 'zh' ? zh : en}</h3>
          <ul className={styles.list}>
            {texts.map(({ id, name, description }) => (
              <li key={id} className={styles.item}>
                <TextLink className={styles.name} autoFocus={id === left} onClick={() => onChoose(id)}>
                  {name}
                </TextLink>
                <div className={section.muted}>{withoutName(description, name)}</div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
