/** The tests of a sentence with the autoload, or why a game does not need it. */
export type InGodot = readonly [string, ...string[]] | { readonly noUseFor: string };

const oneSession: InGodot = {
	noUseFor: 'other sessions of the page: a game has only the one of its autoload',
};

/**
 * For each sentence of `sentences`, its tests in test/engine/session/suites: those of
 * audio_session_type and audio_session_state run on the simulated device and in a browser, those of
 * audio_session_native only on the device.
 */
export const sentencesInGodot: Readonly<Record<string, InGodot>> = {
	'create 1.1': ['test_a_session_begins_with_the_type_auto'],
	'create 1.2': ['test_a_session_begins_inactive'],
	'create 1.3': {
		noUseFor: 'a list that is empty at first: the mixer and the microphone always exist',
	},
	'create 1.4': ['test_a_session_that_does_not_play_is_not_interrupted'],
	'create 1.5': ['test_a_new_session_has_auto_applied_already'],
	'create 1.6': ['test_setting_step_3_the_type_reaches_the_platform'],
	'create 2': ['test_a_game_that_starts_again_has_a_new_session_and_the_old_one_emits_nothing'],
	tied: ['test_a_session_reports_what_serves_it'],
	'state reflects': ['test_active_is_a_session_that_plays'],
	'state getter': ['test_notify_step_2_a_handler_sees_the_new_state'],
	'type reflects': [
		'test_setting_step_3_the_type_reaches_the_platform',
		'test_update_step_3_6_of_auto_a_game_that_records_is_play_and_record',
	],
	'type getter': ['test_getting_the_type_returns_the_one_that_was_set_at_once'],
	'type setter 1': ['test_setting_step_1_the_same_type_again_does_nothing'],
	'type setter 2': ['test_getting_the_type_returns_the_one_that_was_set_at_once'],
	'type setter 3': ['test_setting_step_3_the_type_reaches_the_platform'],
	'type enum': [
		'test_an_invalid_type_is_ignored_with_a_warning',
		'test_each_type_is_a_category_with_its_options',
	],
	'type playback': ['test_playback_pauses_the_other_app_for_good'],
	'type transient': ['test_transient_plays_over_the_other_app_and_ducks_it_until_the_sound_ends'],
	'type transient-solo': ['test_transient_solo_pauses_the_other_app_until_the_sound_ends'],
	'type ambient': ['test_ambient_does_not_affect_the_other_app'],
	'type play-and-record': ['test_play_and_record_plays_through_the_speaker'],
	'type auto': [
		'test_update_step_3_6_of_auto_a_game_that_records_is_play_and_record',
		'test_auto_is_the_category_of_the_project_settings_when_recording_ends',
	],
	'exclusive type': [
		'test_playback_pauses_the_other_app_for_good',
		'test_transient_solo_pauses_the_other_app_until_the_sound_ends',
		'test_play_and_record_pauses_the_other_app',
	],
	'state active': [
		'test_active_is_a_session_that_plays',
		'test_active_is_a_session_that_records',
	],
	'state interrupted': ['test_interrupted_is_a_session_that_was_active_and_can_resume'],
	'state inactive': ['test_inactive_is_a_session_that_neither_plays_nor_records'],
	'state changes': ['test_the_state_follows_activations_by_the_game'],
	'update the type 1': [
		'test_update_step_1_while_a_type_is_being_applied_another_only_replaces_it',
	],
	'update the type 2': ['test_update_step_2_types_set_in_one_frame_are_applied_once'],
	'update the type 3': [
		'test_update_step_3_the_type_is_applied_later_and_not_during_the_assignment',
	],
	'update the type 3.1': [
		'test_update_step_3_1_a_type_that_is_set_after_the_last_was_applied_is_applied_too',
	],
	'update the type 3.2': [
		'test_update_step_3_2_a_type_that_comes_back_before_it_is_applied_changes_nothing',
	],
	'update the type 3.3': [
		'test_update_step_3_3_the_applied_type_is_what_the_next_one_is_compared_with',
	],
	'update the type 3.4': oneSession,
	'update the type 3.5': {
		noUseFor:
			'an update at this step: it depends only on the state, which a new type does not change',
	},
	'update the type 3.6': [
		'test_update_step_3_6_of_auto_a_game_that_records_is_play_and_record',
		'test_update_step_3_6_a_type_that_was_set_is_not_computed',
	],
	'update the type 3.7': [
		'test_update_step_3_7_types_reach_the_platform_in_the_order_of_their_assignment',
	],
	observe: ['test_a_change_is_notified_later_and_never_inside_the_call_that_caused_it'],
	'notify 1': ['test_notify_step_1_and_5_the_same_state_again_is_not_notified'],
	'notify 2': ['test_notify_step_2_a_handler_sees_the_new_state'],
	'notify 3': ['test_notify_step_3_what_was_inactive_in_between_is_not_resumed'],
	'notify 4': ['test_the_state_stays_interrupted_when_the_sound_stops_during_the_interruption'],
	'notify 5': ['test_notify_step_1_and_5_the_same_state_again_is_not_notified'],
	'notify 6': oneSession,
	'notify 7': ['test_notify_step_7_each_change_is_notified_once_and_in_order'],
};
