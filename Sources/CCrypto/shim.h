// OpenSSL's one-shot SHA-256.
#include <openssl/sha.h>
