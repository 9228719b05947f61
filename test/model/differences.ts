import { isDeepStrictEqual } from 'node:util';
import { audioSessionRouteChangeReasonValues } from '../../tools/packages/test-link/gen/names';
import { categoryRules } from './configuration';
import type { Observation } from './observation';
import type { Told } from './told';
import { signal } from './told';
import type { Change, DeviceModel } from './device-model';

/** What follows from the difference between two observations, always in the same order. */
export function tellDifferences(
	device: DeviceModel,
	before: Observation,
	after: Observation,
	change: Change,
): Told[] {
	const told: Told[] = [];
	const differs = (name: string): boolean => !isDeepStrictEqual(before[name], after[name]);
	if (change.isTold === true || (change.reason !== undefined && differs('route'))) {
		const reason = audioSessionRouteChangeReasonValues[change.reason ?? 'unknown'];
		told.push(signal('route_changed', reason, before['route']));
	}
	if (differs('available_inputs')) {
		told.push(signal('available_inputs_changed'));
	}
	if (differs('supported_output_channel_layouts')) {
		told.push(signal('rendering_capabilities_changed'));
	}
	if (differs('output_muted')) {
		told.push(signal('output_muted_changed', after['output_muted']));
	}
	const hint = 'secondary_audio_should_be_silenced_hint';
	if (differs(hint) && device.isActive && device.isInForeground) {
		told.push(signal('secondary_audio_hint_changed', after[hint]));
	}
	const isRecording = device.isActive && categoryRules[device.configuration.category].records;
	if (isRecording && device.settings.input_muted !== device.inputMutedTold) {
		device.inputMutedTold = device.settings.input_muted;
		told.push(signal('input_muted_changed', device.inputMutedTold));
	}
	return told;
}
