#pragma once

#include <atomic>
#include <cstdint>
#include <type_traits>

namespace audio_session {

// Numbers assignments in the order in which they were made, over all properties of a session. From 1 on.
using Ticket = uint64_t;

// A property that reads back at once what was assigned, and is applied later. It has two values, the
// assigned and the confirmed one, and a word that says which of them shows: the ticket of the newest
// assignment, and two marks. Any thread may read and assign, neither of which locks or allocates. One
// thread at a time takes, and one confirms and settles.
template <typename T>
class AssignedProperty {
	static_assert(std::is_trivially_copyable_v<T>);
	static_assert(std::atomic<T>::is_always_lock_free && std::atomic<uint64_t>::is_always_lock_free);

public:
	explicit AssignedProperty(T p_value = T()) :
			assigned(p_value), confirmed(p_value) {}

	T get() const {
		const bool shows_assigned = (word.load(std::memory_order_acquire) & SHOWN) != 0;
		return (shows_assigned ? assigned : confirmed).load(std::memory_order_relaxed);
	}

	// The value comes before the word that announces it: whoever takes the ticket then finds this value or
	// a newer one, whose own ticket is on its way.
	void assign(T p_value, Ticket p_ticket) {
		assigned.store(p_value, std::memory_order_relaxed);
		word.exchange(p_ticket << MARK_BITS | WAITING | SHOWN, std::memory_order_acq_rel);
	}

	// The ticket of the last assignment, whatever became of it; 0 when there was none.
	Ticket get_ticket() const { return word.load(std::memory_order_acquire) >> MARK_BITS; }

	// The ticket of the assignment that waits to be taken; 0 when none does.
	Ticket get_waiting() const {
		const uint64_t now = word.load(std::memory_order_acquire);
		return (now & WAITING) != 0 ? now >> MARK_BITS : 0;
	}

	// The value to apply for the assignment that waits, and its ticket for `settle()`; 0 when none waits.
	// Earlier assignments that were not taken are gone: they ride along with this one.
	Ticket take(T &r_value) {
		const uint64_t taken = word.fetch_and(~WAITING, std::memory_order_acq_rel);
		if ((taken & WAITING) == 0) {
			return 0;
		}
		r_value = assigned.load(std::memory_order_relaxed);
		return taken >> MARK_BITS;
	}

	// What the platform has now. It shows unless an assignment is waiting or on its way.
	void confirm(T p_value) { confirmed.store(p_value, std::memory_order_release); }

	// The assignment with that ticket was carried out or refused: shows what the platform has, unless
	// something newer was assigned, whether it was taken or not.
	void settle(Ticket p_ticket) {
		uint64_t expected = p_ticket << MARK_BITS | SHOWN;
		word.compare_exchange_strong(expected, p_ticket << MARK_BITS, std::memory_order_acq_rel);
	}

private:
	static constexpr uint64_t WAITING = 1;
	static constexpr uint64_t SHOWN = 2;
	static constexpr int MARK_BITS = 2;

	std::atomic<uint64_t> word = 0;
	std::atomic<T> assigned;
	std::atomic<T> confirmed;
};

} // namespace audio_session
