#pragma once

#include <atomic>
#include <cstdint>
#include <type_traits>

namespace audio_session {

// The number of an assignment, from 1, in the order in which the properties of a session were assigned.
using Ticket = uint64_t;

// A property that reads back at once what was assigned, and is applied later. It stores the assigned and the
// confirmed value, and a word that says which of the two is shown: the ticket of the newest assignment and two
// flags. Any thread may read and assign; both take no lock and allocate nothing. Only one thread at a time may
// take, and only one may confirm and settle.
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

	// Stores the value before the word that announces it, so a thread that takes the ticket reads this value or a
	// newer one, whose own ticket follows.
	void assign(T p_value, Ticket p_ticket) {
		assigned.store(p_value, std::memory_order_relaxed);
		word.exchange(p_ticket << MARK_BITS | WAITING | SHOWN, std::memory_order_acq_rel);
	}

	// Returns the ticket of the last assignment, even if it was refused; 0 if there was no assignment.
	Ticket get_ticket() const { return word.load(std::memory_order_acquire) >> MARK_BITS; }

	// Returns the ticket of the assignment that waits to be taken; 0 if none is waiting.
	Ticket get_waiting() const {
		const uint64_t now = word.load(std::memory_order_acquire);
		return (now & WAITING) != 0 ? now >> MARK_BITS : 0;
	}

	// Takes the waiting assignment: sets its value and returns its ticket for `settle()`; 0 if none is waiting.
	// This assignment replaces earlier ones that were not taken.
	Ticket take(T &r_value) {
		const uint64_t taken = word.fetch_and(~WAITING, std::memory_order_acq_rel);
		if ((taken & WAITING) == 0) {
			return 0;
		}
		r_value = assigned.load(std::memory_order_relaxed);
		return taken >> MARK_BITS;
	}

	// Sets the platform's current value. It is shown unless an assignment is waiting or not settled yet.
	void confirm(T p_value) { confirmed.store(p_value, std::memory_order_release); }

	// Call when the assignment with that ticket was carried out or refused. Shows the platform's value again,
	// unless something newer was assigned.
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
