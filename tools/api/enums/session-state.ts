import type { EnumSpec } from './model';

/** Whether the session is active, as in the W3C's Audio Session API; Apple has no such property. */
export const sessionState: EnumSpec = {
	kind: 'strings',
	apple: null,
	// In the core, `SessionState` is the snapshot of the whole session.
	core: 'Activity',
	godot: { name: 'SessionState', prefix: 'STATE_' },
	typescript: 'AudioSessionState',
	doc: "Whether the session is active; the W3C's states of an audio session.",
	constants: [
		{
			godot: 'STATE_INACTIVE',
			value: 0,
			typescript: 'inactive',
			apple: null,
			since: null,
			w3c: ['inactive'],
			doc: 'The session is neither active nor interrupted.',
		},
		{
			godot: 'STATE_ACTIVE',
			value: 1,
			typescript: 'active',
			apple: null,
			since: null,
			w3c: ['active'],
			doc: 'The session is active.',
		},
		{
			godot: 'STATE_INTERRUPTED',
			value: 2,
			typescript: 'interrupted',
			apple: null,
			since: null,
			w3c: ['interrupted'],
			doc: 'The system has interrupted the session, for example for a phone call.',
		},
	],
};
