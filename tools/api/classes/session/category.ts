import type { ArgumentSpec, MemberSpec } from '../model';
import { instanceSymbols, type Since } from '../symbols';

const session = (since: Since, ...selectors: string[]): ReturnType<typeof instanceSymbols> =>
	instanceSymbols('AVAudioSession', since, ...selectors);

const configurationArguments: readonly ArgumentSpec[] = [
	{ name: 'category', type: 'SessionCategory' },
	{ name: 'mode', type: 'SessionMode', default: 'MODE_DEFAULT' },
	{ name: 'options', type: 'CategoryOptions', default: 0 },
	{ name: 'policy', type: 'RouteSharingPolicy', default: 'POLICY_DEFAULT' },
];

/** What the session is for: category, options, mode and policy. */
export const categoryMembers: readonly MemberSpec[] = [
	{
		kind: 'property',
		name: 'category',
		type: 'SessionCategory',
		writable: true,
		default: 'unknown',
		isShownAsNumber: true,
		apple: session(['3.0', '9.0', '1.0'], 'category', 'setCategory:error:'),
		shared: ['category'],
		doc: [
			'Selects the Apple audio session category. Use one of the [enum SessionCategory] constants to decide whether your game mixes with other apps, records audio, or routes voice chat.',
			'Where there is an audio session, this starts as the category that the engine sets at launch, [member ProjectSettings.audio/general/ios/session_category].',
			'A number that is no category, and [constant unknown], are refused with an error; the category stays as it was.',
			'An assignment cannot be awaited, and neither can its setter. Await [method set_category_with_options] or [method configure] instead, or [code]session.assigned("category")[/code] after the assignment.',
		].join('\n'),
		test: 'an assigned category reads back at once and stays',
	},
	{
		kind: 'property',
		name: 'category_options',
		type: 'CategoryOptions',
		writable: false,
		apple: session(['6.0', '9.0', '1.0'], 'categoryOptions'),
		shared: ['categoryOptions'],
		doc: 'How the session departs from what its [member category] does by itself. Set them together with the category, with [method configure] or [method set_category_with_options]: a change of the category alone drops them.',
		test: 'the options are those that were set and a change of category drops them',
	},
	{
		kind: 'property',
		name: 'mode',
		type: 'SessionMode',
		writable: true,
		apple: session(['5.0', '9.0', '1.0'], 'mode', 'setMode:error:'),
		shared: ['mode', 'setMode'],
		doc: 'Refines the [member category] for one purpose, such as a call or a film. It stays what was assigned, even when the category does not take it; [member effective_mode] is what is in force.',
		test: 'an assigned mode reads back at once and stays',
	},
	{
		kind: 'property',
		name: 'effective_mode',
		type: 'SessionMode',
		writable: false,
		apple: [],
		doc: 'The mode that is in force: [member mode], or [constant MODE_DEFAULT] while that mode is misused for a category that does not take it.',
		test: 'a misused mode behaves as the default mode and warns once',
	},
	{
		kind: 'property',
		name: 'route_sharing_policy',
		type: 'RouteSharingPolicy',
		writable: false,
		apple: session(['11.0', '11.0', '1.0'], 'routeSharingPolicy'),
		doc: 'Whether the output follows the route that long-form audio or video shares. It is set with [method configure]; the long-form policies need [constant playback], no options, and one of [constant MODE_DEFAULT], [constant MODE_MOVIE_PLAYBACK] and [constant MODE_SPOKEN_AUDIO].',
		test: 'a long form policy is taken only with playback and no options',
	},
	{
		kind: 'property',
		name: 'available_categories',
		type: 'SessionCategory[]',
		writable: false,
		apple: session(['9.0', '9.0', '1.0'], 'availableCategories'),
		shared: ['availableCategories'],
		doc: 'The categories of this device, as numbers of [enum SessionCategory]. A device without any input, such as most Apple TVs, lacks those that record.',
		test: 'the available categories are all on a device with a microphone',
	},
	{
		kind: 'property',
		name: 'available_modes',
		type: 'SessionMode[]',
		writable: false,
		apple: session(['9.0', '9.0', '1.0'], 'availableModes'),
		shared: ['availableModes'],
		doc: 'The modes of this device, as numbers of [enum SessionMode].',
		test: 'the available modes are those of the device',
	},
	{
		kind: 'method',
		name: 'configure',
		arguments: configurationArguments,
		returns: 'Signal',
		apple: [
			...session(['10.0', '10.0', '1.0'], 'setCategory:mode:options:error:'),
			...session(
				['11.0', '11.0', '1.0'],
				'setCategory:mode:routeSharingPolicy:options:error:',
			),
		],
		doc: 'Sets category, mode, options and policy at once, so that no one hears the steps in between. Either all of it comes into force or, with an error, nothing does.',
		test: 'configure sets all four at once or nothing',
	},
	{
		kind: 'method',
		name: 'get_configuration_warnings',
		arguments: configurationArguments,
		returns: 'String[]',
		isStatic: true,
		apple: [],
		doc: 'What [method configure] would refuse of these on a device with a microphone, or what would have no effect, each with what would be valid; empty when all is well. It asks nobody and changes nothing, so the editor can show it: return it from the [code]_get_configuration_warnings()[/code] of a [code]@tool[/code] node.',
		test: 'the warnings about a configuration are what configure says of it',
	},
	{
		kind: 'method',
		name: 'configure_for',
		arguments: [{ name: 'preset', type: 'Preset' }],
		returns: 'Signal',
		apple: [],
		doc: 'Sets all that [method configure] sets, as a game of that kind needs it. A refusal comes as one of [method configure], by whose name [signal request_failed] calls it.',
		test: 'a preset sets all four as its description says',
	},
	{
		kind: 'method',
		name: 'set_category_with_options',
		arguments: [
			{ name: 'category', type: 'SessionCategory' },
			{ name: 'options', type: 'CategoryOptions' },
		],
		returns: 'Signal',
		apple: session(['6.0', '9.0', '1.0'], 'setCategory:withOptions:error:'),
		shared: ['setCategory'],
		doc: 'Sets category and options at once, and leaves the mode as it is. Options that the category does not take are refused with [constant ERR_INVALID_PARAMETER].',
		test: 'a category set with options has them and keeps the mode',
	},
];
