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

// A handle to the one audio session of the process. Creating and freeing handles starts nothing.
// An assigned property reads back at once, before the platform has accepted the value. A method that changes the
// session returns a signal, which emits an `Error` when the platform has answered. An invalid value is refused with
// an error and changes nothing.
class AVAudioSession : public godot::RefCounted {
	GDCLASS(AVAudioSession, godot::RefCounted)

public:
#include "gen/av_audio_session_enums.inc"

	AVAudioSession();
	~AVAudioSession() override;

	// The category. It is an `int` in Godot, as in the class reference.
	int64_t get_category() const;
	void set_category(int64_t p_value);
	godot::Signal set_category_with_options(SessionCategory p_category, godot::BitField<CategoryOptions> p_options);
	SessionMode get_mode() const;
	void set_mode(SessionMode p_value);
	SessionMode get_effective_mode() const;
	godot::PackedInt32Array get_available_categories() const;
	godot::PackedInt32Array get_available_modes() const;
	godot::Signal configure(SessionCategory p_category, SessionMode p_mode, godot::BitField<CategoryOptions> p_options, RouteSharingPolicy p_policy);
	static godot::PackedStringArray get_configuration_warnings(SessionCategory p_category, SessionMode p_mode, godot::BitField<CategoryOptions> p_options, RouteSharingPolicy p_policy);
	godot::Signal configure_for(Preset p_preset);

	// Names. The older ones come from Audio Session Services, the C API before Apple's class.
	static SessionCategory get_category_by_name(const godot::String &p_name);
	static SessionCategory get_category_by_code(int64_t p_code);
	static godot::String get_category_name(SessionCategory p_category);
	static SessionMode get_mode_by_name(const godot::String &p_name);
	static SessionMode get_mode_by_code(int64_t p_code);
	static godot::String get_mode_name(SessionMode p_mode);

	// Returns the signal with the result of an assignment.
	godot::Signal assigned(const godot::String &p_property);

	// Activation and interruptions.
	SessionState get_state() const;
	bool get_auto_resume() const;
	void set_auto_resume(bool p_value);
	godot::Signal set_active(bool p_active, godot::BitField<SetActiveOptions> p_options);
	// Used only by the autoload, so its name in Godot begins with an underscore.
	bool is_activation_wanted() const;

	// Inputs and outputs.
	godot::Ref<AVAudioSessionRoute> get_current_route() const;
	godot::Signal override_output_audio_port(PortOverride p_override);
	godot::TypedArray<AVAudioSessionPort> get_available_inputs() const;
	godot::Ref<AVAudioSessionPort> get_preferred_input() const;
	godot::Signal set_preferred_input(const godot::Ref<AVAudioSessionPort> &p_port);
	godot::TypedArray<AVAudioSessionDataSource> get_input_data_sources() const;
	godot::Ref<AVAudioSessionDataSource> get_input_data_source() const;
	godot::Signal set_input_data_source(const godot::Ref<AVAudioSessionDataSource> &p_data_source);
	godot::TypedArray<AVAudioSessionDataSource> get_output_data_sources() const;
	godot::Ref<AVAudioSessionDataSource> get_output_data_source() const;
	godot::Signal set_output_data_source(const godot::Ref<AVAudioSessionDataSource> &p_data_source);

	godot::PackedInt64Array get_supported_output_channel_layouts() const;

	// The properties that are only read, checked and assigned, and the requests without arguments. Rates are in
	// hertz, durations and latencies in seconds, gain and volume from 0 to 1.
#include "gen/av_audio_session_declarations.inc"

	// Returns null unless the session runs on the simulated device.
	static godot::Ref<AVAudioSessionSimulator> get_simulator();

protected:
	static void _bind_methods();

private:
	friend class SessionHandles;

	// The links of the list of living handles. They are in the handle, so that a handle costs no other allocation.
	AVAudioSession *previous_handle = nullptr;
	AVAudioSession *next_handle = nullptr;
};

#include "gen/av_audio_session_casts.inc"
