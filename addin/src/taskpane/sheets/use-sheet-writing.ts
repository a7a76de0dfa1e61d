import type { ReportKey } from '@zhaoshang/core';
import { useState } from 'react';
import type { ViewClient } from '../../check/board-views';
import type { RemoveOutcome, SheetWriter, WriteOutcome, WrittenSheet } from '../../port/sheet-writer';

/** How far the writing of reports has come. */
export type Writing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'written'; readonly sheets: readonly WrittenSheet[] }
  | { readonly kind: 'removing'; readonly sheets: readonly WrittenSheet[] }
  | { readonly kind: 'removed'; readonly count: number }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'left'; readonly message: string; readonly names: readonly string[] };

/** Writes reports as new sheets and takes them back. */
export function useSheetWriting(client: ViewClient, writer: SheetWriter) {
  const [state, setState] = useState<Writing>({ kind: 'idle' });
  const write = async (keys: readonly ReportKey[]) => {
    setState({ kind: 'writing' });
    try {
      const sheets = await client.view({ view: 'report-sheets', keys });
      setState(sheets ? after(await writer.write(sheets)) : { kind: 'idle' });
    } catch (error) {
      setState({ kind: 'failed', message: messageOf(error) });
    }
  };
  const remove = async (sheets: readonly WrittenSheet[]) => {
    setState({ kind: 'removing', sheets });
    const outcome: RemoveOutcome = await writer.remove(sheets);
    setState(outcome.kind === 'removed' ? { kind: 'removed', count: sheets.length } : outcome);
  };
  return { state, write, remove };
}

function after(outcome: WriteOutcome): Writing {
  return outcome.kind === 'undone' ? { kind: 'failed', message: outcome.message } : outcome;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
