// Generated from tools/api/enums, do not edit: `npm run generate` writes it again.

#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace audio_session::simulated {

// What interrupts the game.
enum class InterruptionSource : int32_t {
	// A phone call. Meanwhile `AVAudioSession.record` and `AVAudioSession.playAndRecord` cannot be activated (`ERR_LOCKED`); the other categories can. `AVAudioSession.prompt_style` is `AVAudioSession.PROMPT_STYLE_SHORT`.
	PHONE_CALL = 0,
	// Siri is listening. Meanwhile nothing can be activated (`ERR_BUSY`). `AVAudioSession.prompt_style` is `AVAudioSession.PROMPT_STYLE_NONE`.
	SIRI = 1,
	// An alarm rings. Meanwhile nothing can be activated (`ERR_LOCKED`).
	ALARM = 2,
	// An incoming call, shown as a banner. It does not interrupt a session with `AVAudioSession.prefers_no_interruptions_from_system_alerts`; when the player accepts the call, begin `SOURCE_PHONE_CALL`.
	ALERT_BANNER = 3,
	// An incoming call, shown on the full screen. It always interrupts.
	ALERT_FULL_SCREEN = 4,
};

struct InterruptionSourceName {
	InterruptionSource value;
	std::string_view name;
};

inline constexpr InterruptionSourceName INTERRUPTION_SOURCE_NAMES[] = {
	{ InterruptionSource::PHONE_CALL, "phoneCall" },
	{ InterruptionSource::SIRI, "siri" },
	{ InterruptionSource::ALARM, "alarm" },
	{ InterruptionSource::ALERT_BANNER, "alertBanner" },
	{ InterruptionSource::ALERT_FULL_SCREEN, "alertFullScreen" },
};

// Returns the name in TypeScript, terminated by a NUL; empty for an unknown number.
constexpr std::string_view to_string(InterruptionSource p_value) {
	for (const InterruptionSourceName &row : INTERRUPTION_SOURCE_NAMES) {
		if (row.value == p_value) {
			return row.name;
		}
	}
	return {};
}

constexpr std::optional<InterruptionSource> find_interruption_source(std::string_view p_name) {
	for (const InterruptionSourceName &row : INTERRUPTION_SOURCE_NAMES) {
		if (row.name == p_name) {
			return row.value;
		}
	}
	return {};
}

constexpr bool is_valid_interruption_source(int64_t p_value) {
	return p_value >= 0 && p_value <= 4;
}

} // namespace audio_session::simulated
