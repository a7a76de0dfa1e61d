import { Spinner } from '@fluentui/react-components';
import type { CellAddress } from '@zhaoshang/core';
import { useState } from 'react';
import type { ViewClient } from '../../check/board-views';
import { useView } from '../navigation/use-view';
import { ViewWait } from '../navigation/view-wait';
import { Builder } from './builder';
import { useFormulaMessages } from './formula-messages';
import { useFormulaPort } from './formula-port-context';
import { FunctionList } from './function-list';
import type { FunctionTexts } from './function-texts';
import { TroubleBar } from './trouble-bar';
import { useTask } from './use-task';

const FUNCTIONS = { view: 'functions' } as const;

interface Chosen {
  readonly id: string;
  readonly start: CellAddress;
}

interface BuildViewProps {
  readonly functions: FunctionTexts;
  readonly client: ViewClient;
}

/** 插入函数: choose a function, then fill it in. */
export function BuildView({ functions, client }: BuildViewProps) {
  const port = useFormulaPort();
  const messages = useFormulaMessages();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [left, setLeft] = useState<string | null>(null);
  const { state: choosing, run } = useTask<void>();
  const state = useView(client, FUNCTIONS, null);
  if (state.kind !== 'ready') return <ViewWait state={state} />;
  const shown = state.answer.flatMap((subject) => subject.functions).find(({ id }) => id === chosen?.id);
  const text = chosen && functions.texts.get(chosen.id);
  if (chosen && text && shown)
    return (
      <Builder
        key={chosen.id}
        text={text}
        shown={shown}
        start={chosen.start}
        client={client}
        onLeave={() => {
          setLeft(chosen.id);
          setChosen(null);
        }}
      />
    );
  const choose = (id: string) =>
    void run(async () => setChosen({ id, start: (await port.selected()).active }));
  return (
    <>
      {choosing.kind === 'failed' && <TroubleBar message={choosing.message} />}
      {choosing.kind === 'busy' && <Spinner size="tiny" label={messages.loading} />}
      <FunctionList subjects={state.answer} functions={functions} left={left} onChoose={choose} />
    </>
  );
}
