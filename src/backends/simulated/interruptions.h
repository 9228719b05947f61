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

// Which activations an interruption prevents.
enum class Refuses : uint8_t {
	NOTHING,
	// The categories that cannot be active during a phone call, see `CategoryRule::is_refused_during_call`.
	CALL_CATEGORIES,
	EVERYTHING,
};

// How an interruption behaves. Each one is a constant below and is identified by its address.
struct InterruptionRule {
	// Whether the system causes it. Such interruptions end with `end_interruption()` and pause the other app, too.
	bool is_of_system;
	// Whether `prefers_no_interruptions_from_system_alerts` prevents it.
	bool is_avoidable;
	Refuses refuses;
	ErrorCode error;
	// A clause for messages.
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

// The two interruptions that other calls cause: another app plays that does not mix, and the cover or a switch
// mutes the built-in microphone.
inline constexpr InterruptionRule OTHER_APP_RULE = { false, false, Refuses::NOTHING, ErrorCode::NONE, "another app is playing" };
inline constexpr InterruptionRule MUTED_MICROPHONE_RULE = { false, false, Refuses::NOTHING, ErrorCode::NONE, "the built-in microphone is muted" };

constexpr const InterruptionRule &get_rule(InterruptionSource p_source) {
	return INTERRUPTION_RULES[static_cast<size_t>(p_source)];
}

// The current interruptions, and whether the session still waits for an end.
class Interruptions {
public:
	// Does nothing if it has begun already.
	void begin(const InterruptionRule &p_rule);
	// Returns whether it had begun.
	bool end(const InterruptionRule &p_rule);

	// Returns the latest interruption by the system; null if there is no such interruption.
	const InterruptionRule *get_latest_of_system() const;
	bool has(const InterruptionRule &p_rule) const;
	// Returns the first one for which `p_refuses` is true; null if there is no such interruption.
	template <typename Predicate>
	const InterruptionRule *find(Predicate p_refuses) const {
		for (const InterruptionRule *const rule : going_on) {
			if (p_refuses(*rule)) {
				return rule;
			}
		}
		return nullptr;
	}

	// Whether the session was notified of a beginning, and not yet of the end.
	bool is_end_awaited = false;

private:
	// In the order in which they began.
	std::vector<const InterruptionRule *> going_on;
};

} // namespace audio_session::simulated
