import { isDeepStrictEqual } from 'node:util';
import { audioSessionRouteChangeReasonValues } from '../../tools/packages/test-link/gen/names';
import { categoryRules } from './configuration';
import type { Observation } from './observation';
import type { SessionNotification } from './session-notification';
import { signal } from './session-notification';
import type { Change, DeviceModel } from './device-model';

/** Returns the signals for the differences between two observations, always in the same order. */
export function notifyDifferences(
	device: DeviceModel,
	before: Observation,
	after: Observation,
	change: Change,
): SessionNotification[] {
	const notified: SessionNotification[] = [];
	const differs = (name: string): boolean => !isDeepStrictEqual(before[name], after[name]);
	if (change.isRouteNotified === true || (change.reason !== undefined && differs('route'))) {
		const reason = audioSessionRouteChangeReasonValues[change.reason ?? 'unknown'];
		notified.push(signal('route_changed', reason, before['route']));
	}
	if (differs('available_inputs')) {
		notified.push(signal('available_inputs_changed'));
	}
	if (differs('supported_output_channel_layouts')) {
		notified.push(signal('rendering_capabilities_changed'));
	}
	if (differs('output_muted')) {
		notified.push(signal('output_muted_changed', after['output_muted']));
	}
	const hint = 'secondary_audio_should_be_silenced_hint';
	if (differs(hint) && device.isActive && device.isInForeground) {
		notified.push(signal('secondary_audio_hint_changed', after[hint]));
	}
	const isRecording = device.isActive && categoryRules[device.configuration.category].records;
	if (isRecording && device.settings.input_muted !== device.notifiedInputMuted) {
		device.notifiedInputMuted = device.settings.input_muted;
		notified.push(signal('input_muted_changed', device.notifiedInputMuted));
	}
	return notified;
}
