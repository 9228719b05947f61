#pragma once

#include "../../session/gen/error_code.h"
#include "../../session/gen/interruption_reason.h"
#include "gen/interruption_source.h"

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <vector>

namespace audio_session::simulated {

// What may not be activated while an interruption goes on.
enum class Refuses : uint8_t {
	NOTHING,
	// The categories that a phone call forbids, see `CategoryRule::is_refused_during_call`.
	CALL_CATEGORIES,
	EVERYTHING,
};

// What an interruption does. Each is one of the rules below, and known by its address.
struct InterruptionRule {
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
	{ true, false, Refuses::CALL_CATEGORIES, ErrorCode::INSUFFICIENT_PRIORITY, "a phone call is going on" },
	{ true, false, Refuses::EVERYTHING, ErrorCode::SIRI_IS_RECORDING, "Siri is listening" },
	{ true, false, Refuses::EVERYTHING, ErrorCode::INSUFFICIENT_PRIORITY, "an alarm is ringing" },
	{ true, true, Refuses::NOTHING, ErrorCode::NONE, "a system alert is shown" },
	{ true, false, Refuses::NOTHING, ErrorCode::NONE, "a system alert is shown" },
};
static_assert(std::size(INTERRUPTION_RULES) == std::size(INTERRUPTION_SOURCE_NAMES));

// The two that follow from what other calls do: another app plays that does not mix, and the cover or
// a switch mutes the built-in microphone.
inline constexpr InterruptionRule OTHER_APP_RULE = { false, false, Refuses::NOTHING, ErrorCode::NONE, "another app is playing" };
inline constexpr InterruptionRule MUTED_MICROPHONE_RULE = { false, false, Refuses::NOTHING, ErrorCode::NONE, "the built-in microphone is muted" };

constexpr const InterruptionRule &get_rule(InterruptionSource p_source) {
	return INTERRUPTION_RULES[static_cast<size_t>(p_source)];
}

// The interruptions that go on, and whether the session still waits for an end.
class Interruptions {
public:
	// One that goes on already stays one.
	void begin(const InterruptionRule &p_rule);
	// Returns whether it went on.
	bool end(const InterruptionRule &p_rule);

	// The system's latest one that goes on. Null when there is none.
	const InterruptionRule *get_latest_of_system() const;
	bool has(const InterruptionRule &p_rule) const;
	// The first one for which `p_refuses` is true. Null when there is none.
	template <typename Predicate>
	const InterruptionRule *find(Predicate p_refuses) const {
		for (const InterruptionRule *const rule : going_on) {
			if (p_refuses(*rule)) {
				return rule;
			}
		}
		return nullptr;
	}

	// Whether the session was notified of a beginning whose end did not follow so far.
	bool is_end_awaited = false;

private:
	// In the order in which they began.
	std::vector<const InterruptionRule *> going_on;
};

} // namespace audio_session::simulated
