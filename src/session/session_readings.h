#pragma once

#include "session_state.h"

#include <atomic>

namespace audio_session {

// A number that one thread writes and any thread reads, without locks or allocation.
template <typename T>
class Reading {
	static_assert(std::atomic<T>::is_always_lock_free);

public:
	T get() const { return value.load(std::memory_order_relaxed); }
	void show(T p_value) { value.store(p_value, std::memory_order_relaxed); }

private:
	std::atomic<T> value{ T() };
};

// The numbers of the state that a game reads but cannot assign.
struct SessionReadings {
	Reading<Activity> activity;
	// The mode in force with this category and these options.
	Reading<Mode> effective_mode;

#define SESSION_READING(m_type, m_name) Reading<m_type> m_name;
#include "gen/readings.inc"
#undef SESSION_READING

	void show(const SessionState &p_state);
};

} // namespace audio_session
