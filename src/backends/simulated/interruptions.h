#pragma once

#include "../../session/gen/error_code.h"
#include "../../session/gen/interruption_reason.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace audio_session::simulated {

// What takes the audio from a game.
enum class InterruptionSource : uint8_t {
	PHONE_CALL,
	SIRI,
	ALARM,
	// An incoming call or the like, shown as a banner: a session that prefers no interruptions from
	// system alerts plays on until the call is accepted, which is a PHONE_CALL.
	ALERT_BANNER,
	// The same on the full screen: interrupts always.
	ALERT_FULL_SCREEN,
	// The two that follow from what other calls do: another app plays that does not mix, and the cover or
	// a switch mutes the built-in microphone.
	OTHER_APP,
	MUTED_MICROPHONE,
	COUNT,
};

// What may not be activated while an interruption goes on.
enum class Refuses : uint8_t {
	NOTHING,
	// The categories that a phone call forbids, see `CategoryRule::is_refused_during_call`.
	CALL_CATEGORIES,
	EVERYTHING,
};

struct InterruptionRule {
	InterruptionSource source;
	// Whether the system makes it. Those end with `end_interruption()`, and pause the other app, too.
	bool is_of_system;
	// Whether `prefers_no_interruptions_from_system_alerts` keeps it away.
	bool is_avoidable;
	Refuses refuses;
	ErrorCode error;
	// As a part of a sentence.
	std::string_view description;
};

// In the order of `InterruptionSource`.
inline constexpr InterruptionRule INTERRUPTION_RULES[] = {
	{ InterruptionSource::PHONE_CALL, true, false, Refuses::CALL_CATEGORIES, ErrorCode::INSUFFICIENT_PRIORITY, "a phone call is going on" },
	{ InterruptionSource::SIRI, true, false, Refuses::EVERYTHING, ErrorCode::SIRI_IS_RECORDING, "Siri is listening" },
	{ InterruptionSource::ALARM, true, false, Refuses::EVERYTHING, ErrorCode::INSUFFICIENT_PRIORITY, "an alarm is ringing" },
	{ InterruptionSource::ALERT_BANNER, true, true, Refuses::NOTHING, ErrorCode::NONE, "a system alert is shown" },
	{ InterruptionSource::ALERT_FULL_SCREEN, true, false, Refuses::NOTHING, ErrorCode::NONE, "a system alert is shown" },
	{ InterruptionSource::OTHER_APP, false, false, Refuses::NOTHING, ErrorCode::NONE, "another app is playing" },
	{ InterruptionSource::MUTED_MICROPHONE, false, false, Refuses::NOTHING, ErrorCode::NONE, "the built-in microphone is muted" },
};
static_assert(sizeof(INTERRUPTION_RULES) / sizeof(INTERRUPTION_RULES[0]) == static_cast<size_t>(InterruptionSource::COUNT));

constexpr const InterruptionRule &get_rule(InterruptionSource p_source) {
	return INTERRUPTION_RULES[static_cast<size_t>(p_source)];
}

// The interruptions that go on, and whether the session still waits for an end.
class Interruptions {
public:
	// One that goes on already stays one.
	void begin(InterruptionSource p_source);
	// Returns whether it went on.
	bool end(InterruptionSource p_source);

	// The system's latest one that goes on. Null when there is none.
	const InterruptionRule *get_latest_of_system() const;
	bool has(InterruptionSource p_source) const;
	// The first one for which `p_refuses` is true. Null when there is none.
	template <typename Predicate>
	const InterruptionRule *find(Predicate p_refuses) const {
		for (const InterruptionSource source : going_on) {
			if (p_refuses(get_rule(source))) {
				return &get_rule(source);
			}
		}
		return nullptr;
	}

	// Whether the session was told of a began that no ended followed so far.
	bool is_end_awaited = false;

private:
	// In the order in which they began.
	std::vector<InterruptionSource> going_on;
};

} // namespace audio_session::simulated
