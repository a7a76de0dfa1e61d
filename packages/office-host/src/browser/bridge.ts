import type { OfficeHost } from '../host';
import { officeControl } from './office-control';
import { nativeEvents } from './native-events';
import { nativeMethods } from './native-methods';

/** What a desktop Excel puts into the window of a page before its scripts run. */
interface NativeWindow {
  _richApiNativeBridge?: unknown;
  external?: object;
}

/** Host, platform, version of its script, locale, telemetry, no dialog, no logging; 3: one runtime for functions too. */
const hostInfo = (language: string): string =>
  `Excel|Win32|16.01|${language}|telemetry|isNotDialog|disableLogging|3`;

/**
 * Makes a window look to office.js like one inside desktop Excel. To be called before office.js loads, for the
 * page's own window or that of a frame of the same origin; then `Office.onReady` answers Excel on a PC. The host
 * forgets the page when it is left.
 */
export function installBridge(window: Window, host: OfficeHost): void {
  const native = window as unknown as NativeWindow;
  const control = officeControl(host);
  const bridge = host.connect();
  const events = nativeEvents(host);
  native._richApiNativeBridge = bridge;
  native.external = Object.assign(native.external ?? {}, events.members, {
    GetHostInfo: () => hostInfo(host.language),
    GetContext: () => control,
    GetLoggingAllowed: () => false,
    Execute: nativeMethods(host),
  });
  window.addEventListener('pagehide', () => {
    host.disconnect(bridge);
    events.stop();
  });
}
