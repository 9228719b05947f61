#pragma once

#include <godot_cpp/classes/ref.hpp>
#include <godot_cpp/classes/ref_counted.hpp>
#include <godot_cpp/core/binder_common.hpp>
#include <godot_cpp/variant/packed_int32_array.hpp>
#include <godot_cpp/variant/packed_int64_array.hpp>
#include <godot_cpp/variant/packed_string_array.hpp>
#include <godot_cpp/variant/signal.hpp>
#include <godot_cpp/variant/typed_array.hpp>

class AVAudioSessionDataSource;
class AVAudioSessionPort;
class AVAudioSessionRoute;
class AVAudioSessionSimulator;

// A handle on the one audio session of the process. Making and dropping handles starts nothing.
//
// A property that was assigned reads back at once, before the platform took it. A method that changes the
// session returns a signal, which emits an `Error` when the platform has answered. A value that can never be
// right is refused with an error and changes nothing.
class AVAudioSession : public godot::RefCounted {
	GDCLASS(AVAudioSession, godot::RefCounted)

public:
#include "gen/av_audio_session_enums.inc"

	AVAudioSession();
	~AVAudioSession() override;

	// What the session is for. The category is a plain number in Godot, as the class reference has it.
	int64_t get_category() const;
	void set_category(int64_t p_value);
	godot::Signal set_category_with_options(SessionCategory p_category, godot::BitField<CategoryOptions> p_options);
	godot::BitField<CategoryOptions> get_category_options() const;
	SessionMode get_mode() const;
	void set_mode(SessionMode p_value);
	SessionMode get_effective_mode() const;
	RouteSharingPolicy get_route_sharing_policy() const;
	godot::PackedInt32Array get_available_categories() const;
	godot::PackedInt32Array get_available_modes() const;
	godot::Signal configure(SessionCategory p_category, SessionMode p_mode, godot::BitField<CategoryOptions> p_options, RouteSharingPolicy p_policy);
	static godot::PackedStringArray get_configuration_warnings(SessionCategory p_category, SessionMode p_mode, godot::BitField<CategoryOptions> p_options, RouteSharingPolicy p_policy);
	godot::Signal configure_for(Preset p_preset);

	// Names. The old ones are those of Audio Session Services, the C API before Apple's class.
	static SessionCategory get_category_by_name(const godot::String &p_name);
	static SessionCategory get_category_by_code(int64_t p_code);
	static godot::String get_category_name(SessionCategory p_category);
	static SessionMode get_mode_by_name(const godot::String &p_name);
	static SessionMode get_mode_by_code(int64_t p_code);
	static godot::String get_mode_name(SessionMode p_mode);

	// What became of an assignment.
	godot::Signal assigned(const godot::String &p_property);

	// Activation and what stops it.
	SessionState get_state() const;
	bool get_auto_resume() const;
	void set_auto_resume(bool p_value);
	godot::Signal set_active(bool p_active, godot::BitField<SetActiveOptions> p_options);
	// For the autoload alone, so its name in Godot begins with an underscore.
	bool is_activation_wanted() const;
	bool get_prefers_no_interruptions_from_system_alerts() const;
	void set_prefers_no_interruptions_from_system_alerts(bool p_value);
	bool get_prefers_interruption_on_route_disconnect() const;
	void set_prefers_interruption_on_route_disconnect(bool p_value);

	// Where sound comes in and goes out.
	godot::Ref<AVAudioSessionRoute> get_current_route() const;
	godot::Signal override_output_audio_port(PortOverride p_override);
	godot::TypedArray<AVAudioSessionPort> get_available_inputs() const;
	godot::Ref<AVAudioSessionPort> get_preferred_input() const;
	godot::Signal set_preferred_input(const godot::Ref<AVAudioSessionPort> &p_port);
	bool is_input_available() const;
	godot::TypedArray<AVAudioSessionDataSource> get_input_data_sources() const;
	godot::Ref<AVAudioSessionDataSource> get_input_data_source() const;
	godot::Signal set_input_data_source(const godot::Ref<AVAudioSessionDataSource> &p_data_source);
	godot::TypedArray<AVAudioSessionDataSource> get_output_data_sources() const;
	godot::Ref<AVAudioSessionDataSource> get_output_data_source() const;
	godot::Signal set_output_data_source(const godot::Ref<AVAudioSessionDataSource> &p_data_source);
	godot::Signal prepare_route_selection_for_playback();
	RouteSelection get_route_selection() const;
	IOType get_aggregated_io_preference() const;
	void set_aggregated_io_preference(IOType p_value);

	// Hardware. Rates are in hertz, durations and latencies in seconds, the volume from 0 to 1.
	double get_preferred_sample_rate() const;
	void set_preferred_sample_rate(double p_value);
	double get_sample_rate() const;
	double get_preferred_io_buffer_duration() const;
	void set_preferred_io_buffer_duration(double p_value);
	double get_io_buffer_duration() const;
	double get_input_latency() const;
	double get_output_latency() const;
	int64_t get_preferred_input_number_of_channels() const;
	void set_preferred_input_number_of_channels(int64_t p_value);
	int64_t get_input_number_of_channels() const;
	int64_t get_maximum_input_number_of_channels() const;
	int64_t get_preferred_output_number_of_channels() const;
	void set_preferred_output_number_of_channels(int64_t p_value);
	int64_t get_output_number_of_channels() const;
	int64_t get_maximum_output_number_of_channels() const;
	bool get_supports_multichannel_content() const;
	void set_supports_multichannel_content(bool p_value);
	godot::PackedInt64Array get_supported_output_channel_layouts() const;
	RenderingMode get_rendering_mode() const;
	double get_output_volume() const;
	bool is_output_muted() const;
	void set_output_muted(bool p_value);

	// Recording.
	RecordPermission get_record_permission() const;
	godot::Signal request_record_permission();
	bool is_input_muted() const;
	void set_input_muted(bool p_value);
	bool get_allow_haptics_and_system_sounds_during_recording() const;
	void set_allow_haptics_and_system_sounds_during_recording(bool p_value);
	double get_input_gain() const;
	void set_input_gain(double p_value);
	bool is_input_gain_settable() const;
	StereoOrientation get_preferred_input_orientation() const;
	void set_preferred_input_orientation(StereoOrientation p_value);
	StereoOrientation get_input_orientation() const;
	bool get_prefers_echo_cancelled_input() const;
	void set_prefers_echo_cancelled_input(bool p_value);
	bool is_echo_cancelled_input_available() const;
	bool is_echo_cancelled_input_enabled() const;
	MicrophoneInjectionMode get_preferred_microphone_injection_mode() const;
	void set_preferred_microphone_injection_mode(MicrophoneInjectionMode p_value);
	bool is_microphone_injection_available() const;
	MicrophoneInjectionPermission get_microphone_injection_permission() const;
	godot::Signal request_microphone_injection_permission();

	// Other apps.
	bool is_other_audio_playing() const;
	bool get_secondary_audio_should_be_silenced_hint() const;
	PromptStyle get_prompt_style() const;

	// Null unless the simulated device serves the session.
	static godot::Ref<AVAudioSessionSimulator> get_simulator();

protected:
	static void _bind_methods();

private:
	friend class SessionHandles;

	// The living handles form a list through themselves, so that a handle costs no allocation of its own.
	AVAudioSession *previous_handle = nullptr;
	AVAudioSession *next_handle = nullptr;
};

#include "gen/av_audio_session_casts.inc"
