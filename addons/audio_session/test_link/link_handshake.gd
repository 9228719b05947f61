extends RefCounted
## Proves to the host that the game knows the token, and makes the host prove the same, without sending the token.

const Protocol := preload("gen/link_protocol.gd")

var _crypto := Crypto.new()
var _key: PackedByteArray
var _nonce: String


func _init(token: String) -> void:
	_key = token.to_utf8_buffer()
	_nonce = _crypto.generate_random_bytes(Protocol.NONCE_SIZE).hex_encode()


## Returns the first message of the game.
func get_hello() -> Dictionary:
	return {"type": "hello", "protocol": Protocol.VERSION, "nonce": _nonce}


## Returns whether the host knows the token.
func is_genuine(challenge: Dictionary) -> bool:
	var host_nonce: Variant = challenge.get("nonce")
	var proof: Variant = challenge.get("proof")
	if not host_nonce is String or not proof is String:
		return false
	var text: String = proof
	return _crypto.constant_time_compare(_sign("host", str(host_nonce)).to_utf8_buffer(), text.to_utf8_buffer())


## Returns the second message of the game, which describes the game.
func get_proof(challenge: Dictionary, about: Dictionary) -> Dictionary:
	return {"type": "proof", "proof": _sign("game", str(challenge["nonce"])), "about": about}


func _sign(side: String, host_nonce: String) -> String:
	var message := "%s:%s:%s" % [side, _nonce, host_nonce]
	return _crypto.hmac_digest(HashingContext.HASH_SHA256, _key, message.to_utf8_buffer()).hex_encode()
