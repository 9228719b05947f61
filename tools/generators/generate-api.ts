import { Problem } from '../packages/terminal/problem';
import { additionProblems, appleProblems } from './inventory/check-apple';
import { memberProblemsOf } from './inventory/check-members';
import type { ApiSpec } from '../api/classes/model';
import { apiTable } from './emit/api-table';
import { avfaudioAvailability } from './emit/avfaudio-availability';
import {
	avfaudioErrors,
	avfaudioNumbers,
	avfaudioOrigins,
	avfaudioStrings,
} from './emit/avfaudio-constants';
import { classXml } from './emit/class-xml';
import { coreHeader, headerOf } from './emit/core-header';
import { accessorDeclarations, accessorDefinitions } from './emit/godot-accessors';
import { controlDeclarations, controlDefinitions } from './emit/godot-controls';
import { godotBindings, godotCasts, godotEnums } from './emit/godot-binding';
import { godotLinkProtocol } from './emit/godot-link-protocol';
import { godotMembers } from './emit/godot-members';
import { godotSessionTypes } from './emit/godot-session-types';
import { namesTable } from './emit/names-table';
import {
	operationHeader,
	propertyList,
	rangeHeader,
	readingList,
	stateList,
} from './emit/session-core';
import { pluginNames } from './emit/plugin-names';
import { sessionTypeModule, typescriptModule } from './emit/typescript';
import { enums } from '../api/enums';
import { errorCode } from '../api/enums/error-code';
import { format } from './format';
import { problemsOf } from './inventory/validate';
import type { GeneratedFiles } from './output';
import { sessionTypeProblems, sessionTypes } from '../api/w3c/session-types';

/** The class whose properties are in the session's core. */
const sessionClass = 'AVAudioSession';

function generatedTexts(api: ApiSpec): Map<string, string> {
	const classesWithEnums = api.classes.filter((spec) => spec.enums.length > 0);
	return new Map([
		...enums.map((spec) => [`src/${headerOf(spec)}`, coreHeader(spec)] as const),
		...api.classes.flatMap((spec) =>
			spec.boundMembers.length === 0
				? []
				: [
						[
							`src/godot/gen/${spec.file}_members.inc`,
							godotMembers(spec, api.classes),
						] as const,
					],
		),
		...api.classes
			.filter(({ controls }) => controls !== undefined)
			.flatMap(
				(spec) =>
					[
						[
							`src/godot/gen/${spec.file}_declarations.inc`,
							controlDeclarations(spec, api.classes),
						],
						[
							`src/godot/gen/${spec.file}_definitions.inc`,
							controlDefinitions(spec, api.classes),
						],
					] as const,
			),
		...classesWithEnums.flatMap(
			(spec) =>
				[
					[`src/godot/gen/${spec.file}_enums.inc`, godotEnums(spec)],
					[`src/godot/gen/${spec.file}_casts.inc`, godotCasts(spec)],
					[`src/godot/gen/${spec.file}_constants.inc`, godotBindings(spec)],
				] as const,
		),
		['src/session/gen/operation.h', operationHeader(api.classes)],
		...api.classes
			.filter(({ name }) => name === sessionClass)
			.flatMap(
				(spec) =>
					[
						['src/session/gen/properties.inc', propertyList(spec, api.classes)],
						['src/session/gen/readings.inc', readingList(spec, api.classes)],
						['src/session/gen/state.inc', stateList(spec, api.classes)],
						['src/session/gen/ranges.h', rangeHeader(spec, api.classes)],
						[
							`src/godot/gen/${spec.file}_declarations.inc`,
							accessorDeclarations(spec, api.classes),
						],
						[
							`src/godot/gen/${spec.file}_definitions.inc`,
							accessorDefinitions(spec, api.classes),
						],
					] as const,
			),
		['src/backends/avfaudio/gen/availability.h', avfaudioAvailability(api)],
		['src/backends/avfaudio/gen/apple_strings.h', avfaudioStrings(enums)],
		['src/backends/avfaudio/gen/apple_numbers.h', avfaudioNumbers(enums)],
		['src/backends/avfaudio/gen/apple_origins.h', avfaudioOrigins(enums)],
		['src/backends/avfaudio/gen/error_texts.h', avfaudioErrors(errorCode)],
		['tools/packages/test-link/gen/names.ts', typescriptModule(enums)],
		['tools/packages/web-bridge/gen/session-types.ts', sessionTypeModule(sessionTypes)],
		['addons/audio_session/gen/session_types.gd', godotSessionTypes(sessionTypes)],
		['addons/audio_session/test_link/gen/link_protocol.gd', godotLinkProtocol()],
		['docs/names.md', namesTable(enums) + pluginNames(enums)],
		['docs/apple-api.md', apiTable(api)],
	]);
}

/**
 * Returns every file that is generated from `tools/api`.
 * @param api the inventory of the API
 * @throws {Problem} when the data has a mistake
 */
export async function apiFiles(api: ApiSpec): Promise<GeneratedFiles> {
	const mistakes = [
		...problemsOf(enums),
		...sessionTypeProblems(sessionTypes),
		...memberProblemsOf(api),
		...appleProblems(api),
		...additionProblems(),
	];
	if (mistakes.length > 0) {
		throw new Problem(
			'tools/api has a mistake.',
			mistakes.join('\n'),
			'Correct the entries in tools/api, then run `npm run generate` again.',
		);
	}
	const texts = new Map<string, string>();
	for (const [file, text] of generatedTexts(api)) {
		texts.set(file, await format(text, file));
	}
	for (const spec of api.classes.filter(({ bound }) => bound)) {
		texts.set(`doc_classes/${spec.name}.xml`, classXml(spec, api.classes));
	}
	return texts;
}
