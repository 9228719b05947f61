#pragma once

#include "session_state.h"

#include <atomic>

namespace audio_session {

// A number that one thread shows and any thread reads, without lock or allocation.
template <typename T>
class Reading {
	static_assert(std::atomic<T>::is_always_lock_free);

public:
	T get() const { return value.load(std::memory_order_relaxed); }
	void show(T p_value) { value.store(p_value, std::memory_order_relaxed); }

private:
	std::atomic<T> value{ T() };
};

// The numbers of the state that a game reads but does not assign.
struct SessionReadings {
	Reading<Activity> activity;
	Reading<Mode> effective_mode;
	Reading<CategoryOptions> category_options;
	Reading<RouteSharingPolicy> route_sharing_policy;
	Reading<bool> is_input_available;
	Reading<double> sample_rate;
	Reading<double> io_buffer_duration;
	Reading<int32_t> input_number_of_channels;
	Reading<int32_t> maximum_input_number_of_channels;
	Reading<int32_t> output_number_of_channels;
	Reading<int32_t> maximum_output_number_of_channels;
	Reading<double> input_latency;
	Reading<double> output_latency;
	Reading<bool> is_input_gain_settable;
	Reading<float> output_volume;
	Reading<bool> is_other_audio_playing;
	Reading<bool> secondary_audio_should_be_silenced_hint;
	Reading<RecordPermission> record_permission;
	Reading<StereoOrientation> input_orientation;
	Reading<bool> is_echo_cancelled_input_available;
	Reading<bool> is_echo_cancelled_input_enabled;
	Reading<bool> is_microphone_injection_available;
	Reading<MicrophoneInjectionPermission> microphone_injection_permission;
	Reading<PromptStyle> prompt_style;
	Reading<RenderingMode> rendering_mode;
	Reading<RouteSelection> route_selection;

	void show(const SessionState &p_state);
};

} // namespace audio_session
