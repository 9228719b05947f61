#pragma once

#include <atomic>
#include <cstdint>

namespace audio_session {

// A property that reads back at once what was assigned, and is applied later. Any thread may read and
// assign; one thread, the one that flushes, takes and settles. Value and mark share one word, so that
// an assignment is a single atomic exchange and none is lost between the two.
class AssignedProperty {
public:
	explicit AssignedProperty(int32_t p_value) :
			word(pack(p_value)) {}

	int32_t get() const { return static_cast<int32_t>(static_cast<uint32_t>(word.load(std::memory_order_relaxed))); }

	// Returns whether this is the first assignment since `take()`: the later ones ride along with it.
	bool assign(int32_t p_value) { return (word.exchange(pack(p_value) | ASSIGNED, std::memory_order_acq_rel) & ASSIGNED) == 0; }

	// The value to apply, when one was assigned since the last call.
	bool take(int32_t &r_value) {
		const uint64_t taken = word.fetch_and(~ASSIGNED, std::memory_order_acq_rel);
		if ((taken & ASSIGNED) == 0) {
			return false;
		}
		in_flight++;
		r_value = static_cast<int32_t>(static_cast<uint32_t>(taken));
		return true;
	}

	// A taken value came through or was refused: shows what the platform has, unless something newer
	// was assigned or is still on its way.
	void settle(int32_t p_confirmed) {
		in_flight--;
		if (in_flight > 0) {
			return;
		}
		uint64_t expected = pack(get());
		word.compare_exchange_strong(expected, pack(p_confirmed), std::memory_order_acq_rel);
	}

private:
	static constexpr uint64_t ASSIGNED = uint64_t(1) << 32;

	static constexpr uint64_t pack(int32_t p_value) { return static_cast<uint32_t>(p_value); }

	std::atomic<uint64_t> word;
	int in_flight = 0;
};

} // namespace audio_session
