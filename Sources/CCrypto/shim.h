// OpenSSL's SHA-256, at once and piece by piece.
#include <openssl/evp.h>
#include <openssl/sha.h>
