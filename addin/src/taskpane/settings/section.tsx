import { useId, type ReactNode } from 'react';
import { useSectionStyles } from '../board/section-styles';

/** A part of the settings under its heading. */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const section = useSectionStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={section.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
