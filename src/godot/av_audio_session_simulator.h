#pragma once

#include "av_audio_session.h"

#include <godot_cpp/variant/string.hpp>

#include <memory>

namespace audio_session::simulated {
class Device;
}

// A game's or a test's handle on the simulated device: what a player, another app or the hardware does, and
// what only a simulated device can tell. The same calls give the same events in the same order.
class AVAudioSessionSimulator : public godot::RefCounted {
	GDCLASS(AVAudioSessionSimulator, godot::RefCounted)

public:
	enum InterruptionSource : int64_t {
		SOURCE_PHONE_CALL,
		SOURCE_SIRI,
		SOURCE_ALARM,
		SOURCE_ALERT_BANNER,
		SOURCE_ALERT_FULL_SCREEN,
	};

	enum Device : int64_t {
		DEVICE_WIRED_HEADSET,
		DEVICE_HEADPHONES,
		DEVICE_BLUETOOTH_A2DP,
		DEVICE_BLUETOOTH_HFP,
		DEVICE_AIR_PLAY,
		DEVICE_USB,
		DEVICE_HDMI,
		DEVICE_CAR_PLAY,
	};

	enum OtherAppState : int64_t {
		OTHER_APP_STOPPED,
		OTHER_APP_PLAYING,
		OTHER_APP_DUCKED,
		OTHER_APP_INTERRUPTED,
	};

	// Null where the session runs on another backend.
	AVAudioSessionSimulator();

	// Interruptions and media services.
	void begin_interruption(InterruptionSource p_source, AVAudioSession::InterruptionReason p_reason);
	bool end_interruption(bool p_should_resume);
	void lose_media_services();
	void reset_media_services();

	// Devices, switches and buttons. The volume is from 0 to 1.
	bool plug(Device p_device);
	bool unplug(Device p_device);
	bool is_plugged(Device p_device) const;
	void wake_from_sleep();
	void set_ringer_silent(bool p_silent);
	bool is_ringer_silent() const;
	void set_output_volume(double p_volume);
	void set_built_in_microphone_muted(bool p_muted);
	void set_input_muted_by_player(bool p_muted);
	void set_in_foreground(bool p_in_foreground);
	void set_audio_running(bool p_running);
	void set_spatial_audio_enabled(bool p_enabled);
	void set_rendering_mode(AVAudioSession::RenderingMode p_mode);

	// The other app.
	void start_other_app(bool p_mixable, bool p_spoken);
	void stop_other_app(bool p_notifies_others);
	OtherAppState get_other_app_state() const;

	// The player's answers.
	void answer_record_permission(bool p_granted);
	bool is_asking_for_record_permission() const;
	void set_record_permission(AVAudioSession::RecordPermission p_permission);
	void answer_microphone_injection_permission(bool p_granted);
	void set_microphone_injection_permission(AVAudioSession::MicrophoneInjectionPermission p_permission);
	void set_microphone_injection_available(bool p_available);
	void set_next_route_selection(AVAudioSession::RouteSelection p_selection);

	// Time, in seconds, and failures.
	void set_delay(double p_seconds, const godot::String &p_operation);
	bool fail_next(AVAudioSession::ErrorCode p_code, const godot::String &p_operation);
	void set_clock_running(bool p_running);
	void advance(double p_seconds);
	double get_time() const;

	// What a real device cannot tell.
	bool is_game_audible() const;
	godot::String get_silence_reason() const;
	bool is_game_ducked() const;
	bool is_player_heard() const;
	godot::String get_deafness_reason() const;

protected:
	static void _bind_methods();

private:
	// The device, after the service was sent everything that the game had assigned: a change from outside comes after it.
	audio_session::simulated::Device &get_device_after_assignments() const;

	// What is bound in a library without the simulated device: methods of the same signatures, which refuse.
	template <typename R, typename... P>
	R refuse(P...);
	template <typename R, typename... P>
	R refuse_const(P...) const;
	template <typename R, typename... P>
	static auto refusal_of(R (AVAudioSessionSimulator::*p_method)(P...));
	template <typename R, typename... P>
	static auto refusal_of(R (AVAudioSessionSimulator::*p_method)(P...) const);

	const std::shared_ptr<audio_session::simulated::Device> device;
};

VARIANT_ENUM_CAST(AVAudioSessionSimulator::InterruptionSource);
VARIANT_ENUM_CAST(AVAudioSessionSimulator::Device);
VARIANT_ENUM_CAST(AVAudioSessionSimulator::OtherAppState);
