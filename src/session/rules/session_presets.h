#pragma once

#include "../gen/preset.h"
#include "session_rules.h"

namespace audio_session {

struct PresetRule {
	Preset preset;
	Configuration configuration;
};

// The configuration of each preset. None has a long-form policy: those are for apps that play for an hour with the
// screen off, and take no options.
inline constexpr PresetRule PRESET_RULES[] = {
	// The only category that lets other apps play and obeys the ringer switch. It always mixes, so it takes no
	// option for that.
	{ Preset::BACKGROUND_MUSIC, { Category::AMBIENT, Mode::DEFAULT, NO_OPTIONS, RouteSharingPolicy::DEFAULT } },
	// The only category that just plays and ignores the ringer switch; it mixes because of the option.
	{ Preset::GAME_SOUND, { Category::PLAYBACK, Mode::DEFAULT, CategoryOptions::MIX_WITH_OTHERS, RouteSharingPolicy::DEFAULT } },
	// The mode selects routes and tuning for voice. It does not cancel echo in Godot: the engine uses RemoteIO, not
	// Apple's voice-processing unit. The mode implies hands-free Bluetooth; the option is set as well for a game
	// that reads the options. Without DEFAULT_TO_SPEAKER a player would have to hold the device to the ear. A2DP
	// and AirPlay are off: their latency is too high for a conversation. Mixing is off: the microphone would pick
	// up the other app.
	{ Preset::VOICE_CHAT, { Category::PLAY_AND_RECORD, Mode::VOICE_CHAT, CategoryOptions::ALLOW_BLUETOOTH_HFP | CategoryOptions::DEFAULT_TO_SPEAKER, RouteSharingPolicy::DEFAULT } },
	// Does not mix: a film should be the only sound.
	{ Preset::VIDEO, { Category::PLAYBACK, Mode::MOVIE_PLAYBACK, NO_OPTIONS, RouteSharingPolicy::DEFAULT } },
	// The game does not play, so its sound cannot get into the recording. A player who wears a headset expects to
	// speak into it.
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
