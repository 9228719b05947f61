#pragma once

#include "../gen/preset.h"
#include "session_rules.h"

namespace audio_session {

struct PresetRule {
	Preset preset;
	Configuration configuration;
};

// What games mean, as configurations. None has a long-form policy: that is for apps which play for an hour
// with the screen off, and goes with no options.
inline constexpr PresetRule PRESET_RULES[] = {
	// The only category that lets others play and obeys the ringer switch. As it always mixes, it takes no
	// option for it.
	{ Preset::BACKGROUND_MUSIC, { Category::AMBIENT, Mode::DEFAULT, NO_OPTIONS, RouteSharingPolicy::DEFAULT } },
	// Of the categories that only play, the one that ignores the ringer switch; it mixes when told to.
	{ Preset::GAME_SOUND, { Category::PLAYBACK, Mode::DEFAULT, CategoryOptions::MIX_WITH_OTHERS, RouteSharingPolicy::DEFAULT } },
	// The mode selects routes and tuning for voice. It cancels no echo in Godot: the engine uses RemoteIO and not
	// Apple's voice-processing unit. Hands-free Bluetooth comes with the mode, and is spelled out for a game that reads
	// the options. Without the speaker a player would have to hold the phone to the ear. Not A2DP and
	// AirPlay: they lag by more than a talk bears. Not mixing: the microphone would pick up the other app.
	{ Preset::VOICE_CHAT, { Category::PLAY_AND_RECORD, Mode::VOICE_CHAT, CategoryOptions::ALLOW_BLUETOOTH_HFP | CategoryOptions::DEFAULT_TO_SPEAKER, RouteSharingPolicy::DEFAULT } },
	// A film needs the player's ears for itself, so it does not mix.
	{ Preset::VIDEO, { Category::PLAYBACK, Mode::MOVIE_PLAYBACK, NO_OPTIONS, RouteSharingPolicy::DEFAULT } },
	// Nothing plays that could get into the recording. A player who wears a headset expects to speak into it.
	{ Preset::RECORDING, { Category::RECORD, Mode::DEFAULT, CategoryOptions::ALLOW_BLUETOOTH_HFP, RouteSharingPolicy::DEFAULT } },
};

constexpr const Configuration &get_configuration(Preset p_preset) {
	for (const PresetRule &rule : PRESET_RULES) {
		if (rule.preset == p_preset) {
			return rule.configuration;
		}
	}
	return PRESET_RULES[0].configuration;
}

} // namespace audio_session
