import type { HostVersion } from '../requirement-sets';
import type { HostObject } from './host-object';
import type { References } from './references';

/** What the client asked of one member. */
export type ActionKind = 'read' | 'write' | 'call';

/** What a request is carried out against. */
export interface WireContext {
  readonly version: HostVersion;
  /** The object at the root of every path: the workbook. */
  readonly root: HostObject;
  readonly references: References;
  /** Makes the objects outside the workbook that the client asks for by type name; undefined for unknown ones. */
  readonly create: (typeName: string) => HostObject | undefined;
  readonly onAction: (kind: ActionKind, member: string) => void;
}
