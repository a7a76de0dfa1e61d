import { AddinInternalService } from './addin-service';
import type { OfficeShell } from '../office-shell';
import { AppRuntimeService } from './app-runtime-service';
import { CustomFunctionsHost } from './custom-functions';
import type { HostObject } from './host-object';
import type { EventMessage, MessageEntry, RequestMessage, ResponseMessage } from './message';

/** What the client library asks of its surroundings; it sets `onMessageFromHost` itself. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** Answers a request; `text` is the message as it came, for its size. */
export type Answer = (request: RequestMessage, text: string, client: Client) => Promise<ResponseMessage>;

/** One loaded client library: its bridge, and the runtime of its custom functions. */
export class Client {
  readonly customFunctions: CustomFunctionsHost;
  readonly bridge: NativeBridge;

  constructor(
    answer: Answer,
    onFunctionsReady: (functions: CustomFunctionsHost) => void,
    private readonly shell: OfficeShell,
  ) {
    this.customFunctions = new CustomFunctionsHost((entry) => this.tell([entry]), onFunctionsReady);
    this.bridge = {
      sendMessageToHost: (text) => {
        const request = JSON.parse(text) as RequestMessage;
        void answer(request, text, this).then((response) => {
          this.bridge.onMessageFromHost?.(JSON.stringify(response));
        });
      },
    };
  }

  /** An object outside the workbook that the library asks for by its type; undefined for what is not modelled. */
  create(typeName: string): HostObject | undefined {
    if (typeName === 'Microsoft.ExcelServices.CustomFunctions') return this.customFunctions;
    if (typeName === 'Microsoft.AppRuntime.AppRuntimeService') return new AppRuntimeService(this.shell);
    return typeName === 'Microsoft.InternalService.AddinInternalService'
      ? new AddinInternalService()
      : undefined;
  }

  /** Sends what was not asked for: events, calls of functions. */
  tell(entries: readonly MessageEntry[]): void {
    if (entries.length === 0) return;
    const message: EventMessage = { type: 3, controlId: '', message: { entries } };
    this.bridge.onMessageFromHost?.(JSON.stringify(message));
  }
}
