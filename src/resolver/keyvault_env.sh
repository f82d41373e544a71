#!/bin/sh
# Runs a command with the Key Vault references in its environment replaced by the secrets they name: keyvault_env.py for
# images without Python.
#
#     sh keyvault_env.sh -- COMMAND [ARGUMENT ...]
#
# A reference is the whole value of an environment variable:
#
#     HF_TOKEN=keyvault://my-vault/hf-token                         the newest version
#     HF_TOKEN=keyvault://my-vault/hf-token/<32 hex digits>         that version
#     HF_TOKEN=keyvault://my-vault.vault.azure.cn/hf-token          a vault of another cloud
#
# The secrets are read with the identity of the job: on behalf of the user, a workload identity or a managed identity
# (DEFAULT_IDENTITY_CLIENT_ID names a user-assigned one). It needs the role "Key Vault Secrets User" on the vault. The
# command takes the place of this process; only its environment holds the secrets, and nothing of them is printed. Tokens
# and secrets are never an argument of a program, where others could see them. curl gets the token on its input; wget
# reads it only from a file, which is the user's alone, in memory where there is /dev/shm, and gone with the request.
#
# Exit codes before the command starts: 64 wrong usage, 69 a program is missing, 75 the vault cannot be reached or
# throttles (try again), 78 a wrong reference, a missing secret or a missing permission, 126 and 127 as of the shell.
#
# Any POSIX shell that has printf built in (not mksh), with awk, and curl 7.54 or GNU wget 1.18 or later. The file belongs to jobscrub, which writes it into
# the code folder of a job.

set -u

# A variable that came with the environment would be exported with what it is given here.
unset _kve_answer _kve_assertion _kve_client _kve_code _kve_config _kve_count _kve_deadline _kve_file _kve_form \
  _kve_header _kve_host _kve_identity _kve_index _kve_name _kve_names _kve_reference _kve_resource _kve_rest \
  _kve_secret _kve_seen _kve_status _kve_text _kve_token _kve_tool _kve_tried _kve_try _kve_url _kve_value _kve_vault \
  _kve_version _kve_wait _kve_where

kve_say() {
  printf 'keyvault_env: %s\n' "$1" >&2
}

kve_fail() {
  kve_say "$2"
  exit "$1"
}

# --- HTTP ---

# kve_config NAME VALUE: a line of configuration, which the program reads instead of an argument.
kve_config() {
  case $2 in
    *[\"\\]* | *"
"*) kve_fail 78 "a header cannot hold quotes, backslashes or line ends" ;;
  esac
  if [ "$_kve_tool" = curl ]; then
    printf '%s = "%s"\n' "$1" "$2"
  else
    case $1 in
      data) printf 'post_data = %s\n' "$2" ;;
      *) printf '%s = %s\n' "$1" "$2" ;;
    esac
  fi
}

# kve_send outside|inside URL [HEADER [FORM]]: sets _kve_status (000 when there is no answer), _kve_answer, _kve_wait.
# An identity endpoint is inside, on the machine itself: a proxy must not see it. Redirects are never followed: they would
# carry the token to another host.
kve_send() {
  _kve_where=$1 _kve_url=$2 _kve_header=${3-} _kve_form=${4-}
  _kve_config=$(
    [ -z "$_kve_header" ] || kve_config header "$_kve_header"
    [ -z "$_kve_form" ] || kve_config data "$_kve_form"
  ) || exit 78
  _kve_try=0
  while :; do
    _kve_try=$((_kve_try + 1))
    _kve_answer=$(kve_once) || :
    _kve_status=$(printf '%s\n' "$_kve_answer" | LC_ALL=C awk '/^HTTP\/[0-9.]+ [0-9][0-9][0-9]/ { print $2; exit }')
    _kve_status=${_kve_status:-000}
    case $_kve_where-$_kve_status in
      *-000 | *-408 | *-429 | *-5??) ;;
      inside-404 | inside-410) ;;
      *) return 0 ;;
    esac
    if [ "$_kve_where" = inside ] && [ "$_kve_status" = 000 ]; then return 0; fi
    _kve_wait=$(printf '%s\n' "$_kve_answer" | LC_ALL=C awk '
      /^\r?$/ { exit }
      tolower($1) == "retry-after:" && $2 ~ /^[0-9]+\r?$/ { print $2 + 0; exit }')
    [ -n "$_kve_wait" ] || _kve_wait=$_kve_try
    if [ "$_kve_try" -ge 6 ] || [ $(($(date +%s) + _kve_wait)) -gt "$_kve_deadline" ]; then return 0; fi
    sleep "$_kve_wait"
  done
}

kve_once() {
  if [ "$_kve_tool" = curl ]; then
    set -- -q -s -g -i --suppress-connect-headers --max-redirs 0 --proto =http,https --connect-timeout 4 --max-time 10 -K -
    [ "$_kve_where" = outside ] || set -- "$@" --noproxy '*'
    printf '%s\n' "$_kve_config" | curl "$@" "$_kve_url" 2>/dev/null
    case $? in 60 | 77) kve_no_answer 495 ;; esac
  else
    [ -w /dev/shm ] && TMPDIR=/dev/shm
    _kve_file=$(umask 077 && mktemp "${TMPDIR:-/tmp}/keyvault_env.XXXXXX") || return 1
    trap 'rm -f "$_kve_file"; exit 1' HUP INT TERM
    printf '%s\n' "$_kve_config" >"$_kve_file"
    set -- --config="$_kve_file" -q -O - --save-headers --content-on-error --max-redirect=0 --tries=1 --no-hsts \
      --connect-timeout=4 --read-timeout=10
    [ "$_kve_where" = outside ] || set -- "$@" --no-proxy
    wget "$@" "$_kve_url" 2>/dev/null
    # Its code 8 without a word is a redirect that was not followed.
    case $? in
      5) kve_no_answer 495 ;;
      8) kve_no_answer 300 ;;
    esac
    rm -f "$_kve_file"
  fi
}

# kve_no_answer STATUS: a status in place of an answer; where there is one, its own comes first. 495 stands for a
# certificate that is not trusted.
kve_no_answer() {
  printf '\nHTTP/1.1 %s -\n' "$1"
}

# kve_json PATH: the string that stands at a path such as error.code in the body of _kve_answer, and an x, which keeps
# line ends at its end. Fails with 1 when there is none, with 3 when it holds a NUL.
kve_json() {
  printf '%s\n' "$_kve_answer" | LC_ALL=C awk -v wanted="$1" '
    function hex(digits,   i, n) {
      n = 0
      for (i = 1; i <= 4; i++) n = n * 16 + index("0123456789abcdef", tolower(substr(digits, i, 1))) - 1
      return n
    }
    function utf8(n) {
      if (n == 0) exit 3
      if (n < 128) return sprintf("%c", n)
      if (n < 2048) return sprintf("%c%c", 192 + int(n / 64), 128 + n % 64)
      if (n < 65536) return sprintf("%c%c%c", 224 + int(n / 4096), 128 + int(n / 64) % 64, 128 + n % 64)
      return sprintf("%c%c%c%c", 240 + int(n / 262144), 128 + int(n / 4096) % 64, 128 + int(n / 64) % 64, 128 + n % 64)
    }
    # Takes a string off the front of s, which is behind its first quote.
    function string(   out, c, n, low) {
      out = ""
      while (match(s, /^[^"\\]+/) || s ~ /^\\/) {
        if (RLENGTH > 0) { out = out substr(s, 1, RLENGTH); s = substr(s, RLENGTH + 1); continue }
        c = substr(s, 2, 1)
        if (c != "u") {
          out = out (c == "n" ? "\n" : c == "t" ? "\t" : c == "r" ? "\r" : c == "b" ? "\b" : c == "f" ? "\f" : c)
          s = substr(s, 3)
          continue
        }
        n = hex(substr(s, 3, 4)); s = substr(s, 7)
        if (n >= 55296 && n < 56320 && substr(s, 1, 2) == "\\u") {
          low = hex(substr(s, 3, 4)); s = substr(s, 7)
          n = 65536 + (n - 55296) * 1024 + low - 56320
        }
        out = out utf8(n)
      }
      s = substr(s, 2)
      return out
    }
    body { s = s $0 "\n" }
    /^\r?$/ { body = 1 }
    END {
      depth = 0
      while (s != "") {
        if (match(s, /^[^]["{}]+/)) s = substr(s, RLENGTH + 1)
        c = substr(s, 1, 1); s = substr(s, 2)
        if (c == "{" || c == "[") keys[++depth] = ""
        else if (c == "}" || c == "]") depth--
        else if (c == "\"") {
          text = string()
          if (match(s, /^[ \t\r\n]*:/)) { s = substr(s, RLENGTH + 1); keys[depth] = text; continue }
          path = keys[1]
          for (i = 2; i <= depth; i++) path = path "." keys[i]
          if (path == wanted) { printf "%sx", text; exit 0 }
        }
      }
      exit 1
    }'
}

# --- Tokens ---

# kve_ask KIND URL HEADER: a token from an endpoint on this machine. Sets _kve_token.
kve_ask() {
  kve_send inside "$2" "$3"
  kve_take "$1"
}

kve_take() {
  _kve_token=
  if [ "$_kve_status" = 200 ]; then
    _kve_token=$(kve_json access_token || kve_json token)
    _kve_token=${_kve_token%x}
  fi
  _kve_identity=$1
  [ -z "$_kve_token" ] || return 0
  _kve_tried="${_kve_tried:+$_kve_tried; }$1: status $_kve_status"
  return 1
}

# kve_with URL QUERY: the address with the query.
kve_with() {
  case $1 in
    *\?*) printf '%s&%s' "$1" "$2" ;;
    *) printf '%s?%s' "$1" "$2" ;;
  esac
}

# kve_get_token RESOURCE: sets _kve_token and _kve_identity, in the order of the more special identity first.
kve_get_token() {
  _kve_resource="https%3A%2F%2F${1#https://}" _kve_tried=
  # AZURE_CLIENT_ID may also belong to a service principal's password.
  _kve_client=${DEFAULT_IDENTITY_CLIENT_ID:-}
  [ -n "$_kve_client" ] || [ -n "${AZURE_CLIENT_SECRET:-}" ] || _kve_client=${AZURE_CLIENT_ID:-}
  case $_kve_client in *[!0-9A-Za-z-]*) _kve_client= ;; esac
  if [ -n "${OBO_ENDPOINT:-}" ]; then
    kve_ask "on behalf of the user" "$(kve_with "$OBO_ENDPOINT" "resource=$_kve_resource")" "" && return 0
  fi
  if [ -r "${AZURE_FEDERATED_TOKEN_FILE:-}" ] && [ -n "${AZURE_TENANT_ID:-}" ]; then
    kve_workload "$1" && return 0
  fi
  if [ -n "${IDENTITY_ENDPOINT:-}" ] && [ -n "${IDENTITY_HEADER:-}" ]; then
    kve_ask "managed identity" "$(kve_with "$IDENTITY_ENDPOINT" \
      "api-version=2019-08-01&resource=$_kve_resource${_kve_client:+&client_id=$_kve_client}")" \
      "X-IDENTITY-HEADER: $IDENTITY_HEADER" && return 0
  fi
  if [ -n "${MSI_ENDPOINT:-}" ] && [ -n "${MSI_SECRET:-}" ]; then
    kve_ask "managed identity of the compute" "$(kve_with "$MSI_ENDPOINT" \
      "api-version=2017-09-01&resource=$_kve_resource${_kve_client:+&clientid=$_kve_client}")" \
      "secret: $MSI_SECRET" && return 0
  fi
  _kve_host=${AZURE_POD_IDENTITY_AUTHORITY_HOST:-http://169.254.169.254}
  kve_ask "managed identity of the machine" "$(kve_with "${_kve_host%/}/metadata/identity/oauth2/token" \
    "api-version=2018-02-01&resource=$_kve_resource${_kve_client:+&client_id=$_kve_client}")" \
    "Metadata: true" && return 0
  kve_fail 78 "$_kve_names: no identity to read the vault with; give the compute a managed identity or the job \`identity:\` ($_kve_tried)"
}

# https://learn.microsoft.com/azure/aks/workload-identity-overview
kve_workload() {
  case $1 in
    *.cn) _kve_host=https://login.partner.microsoftonline.cn ;;
    *.usgovcloudapi.net) _kve_host=https://login.microsoftonline.us ;;
    *) _kve_host=https://login.microsoftonline.com ;;
  esac
  _kve_host=${AZURE_AUTHORITY_HOST:-$_kve_host}
  case $_kve_host in https://*) ;; *) return 1 ;; esac
  case $AZURE_TENANT_ID in *[!0-9A-Za-z.-]*) return 1 ;; esac
  IFS= read -r _kve_assertion <"$AZURE_FEDERATED_TOKEN_FILE" || [ -n "$_kve_assertion" ] || return 1
  kve_send outside "${_kve_host%/}/$AZURE_TENANT_ID/oauth2/v2.0/token" "" "grant_type=client_credentials&client_id=${AZURE_CLIENT_ID:-}&scope=$_kve_resource%2F.default&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer&client_assertion=$_kve_assertion"
  kve_take "workload identity"
}

# --- References ---

# kve_parse TEXT: sets _kve_vault, _kve_host, _kve_secret, _kve_version, _kve_resource of a reference. A token goes to no
# host but a Key Vault's:
# https://learn.microsoft.com/azure/key-vault/general/about-keys-secrets-certificates#dns-suffixes-for-object-identifiers
kve_parse() {
  _kve_rest=${1#keyvault://} _kve_version=
  _kve_vault=$(printf '%s' "${_kve_rest%%/*}" | LC_ALL=C tr '[:upper:]' '[:lower:]')
  case $_kve_rest in
    */*/*)
      _kve_version=${_kve_rest##*/}
      _kve_secret=${_kve_rest#*/}
      _kve_secret=${_kve_secret%/*}
      case $_kve_version in *[!0-9A-Fa-f]*) return 1 ;; esac
      [ ${#_kve_version} -eq 32 ] || return 1
      ;;
    */*) _kve_secret=${_kve_rest#*/} ;;
    *) return 1 ;;
  esac
  case $_kve_secret in "" | *[!0-9A-Za-z-]*) return 1 ;; esac
  [ ${#_kve_secret} -le 127 ] || return 1
  case $_kve_vault in
    *.vault.azure.net | *.vault.azure.cn | *.vault.usgovcloudapi.net) _kve_host=$_kve_vault ;;
    *) _kve_host=$_kve_vault.vault.azure.net ;;
  esac
  _kve_resource=https://${_kve_host#*.}
  _kve_vault=${_kve_host%%.*}
  case $_kve_resource in https://vault.azure.net | https://vault.azure.cn | https://vault.usgovcloudapi.net) ;; *) return 1 ;; esac
  case $_kve_vault in [!a-z]* | *[!a-z0-9-]* | *- | *--*) return 1 ;; esac
  [ ${#_kve_vault} -ge 3 ] && [ ${#_kve_vault} -le 24 ]
}

# Sets _kve_value, or says what is wrong and ends.
kve_read() {
  kve_send outside "https://$_kve_host/secrets/$_kve_secret${_kve_version:+/$_kve_version}?api-version=7.4" \
    "Authorization: Bearer $_kve_token"
  if [ "$_kve_status" = 200 ]; then
    _kve_value=$(kve_json value) && _kve_value=${_kve_value%x} && return 0
    kve_fail 78 "$_kve_names: the secret $_kve_secret holds nothing that an environment variable can hold"
  fi
  _kve_code=$(kve_json error.innererror.code || kve_json error.code) || :
  case $_kve_status-$_kve_code in
    404-*) kve_fail 78 "$_kve_names: there is no secret $_kve_secret${_kve_version:+ of this version} in the vault $_kve_vault" ;;
    403-SecretDisabled*) kve_fail 78 "$_kve_names: the secret $_kve_secret in the vault $_kve_vault is disabled" ;;
    403-*Firewall* | 403-*Connection* | 403-*TrustedService* | 403-*PrivateLink*)
      kve_fail 78 "$_kve_names: the network rules of the vault $_kve_vault shut out this machine"
      ;;
    403-*) kve_fail 78 "$_kve_names: may not read the vault $_kve_vault: grant the role \"Key Vault Secrets User\" on it to the identity of the job ($_kve_identity${_kve_client:+ $_kve_client}); a new grant takes some minutes to act" ;;
    401-*) kve_fail 78 "$_kve_names: the vault $_kve_vault does not accept the identity of the job ($_kve_identity)" ;;
    3??-*) kve_fail 78 "$_kve_names: $_kve_host answers with a redirect, which is refused" ;;
    429-*) kve_fail 75 "$_kve_names: the vault $_kve_vault throttles" ;;
    000-*) kve_fail 75 "$_kve_names: $_kve_host cannot be reached; is the name of the vault right?" ;;
    495-*) kve_fail 78 "$_kve_names: the certificate of $_kve_host is not trusted" ;;
    *) kve_fail 75 "$_kve_names: the vault $_kve_vault answers with status $_kve_status" ;;
  esac
}

# --- The command ---

case ${1-} in
  --) shift ;;
  -*) kve_fail 64 "there is no option $1; see the head of the file" ;;
esac
[ $# -gt 0 ] || kve_fail 64 "give the command to run: keyvault_env.sh -- COMMAND [ARGUMENT ...]"

# The names are those of the environment whose value is a reference. A line inside another value may look like one, so
# each is looked at again below.
_kve_names=$(env | LC_ALL=C sed -n 's|^\([A-Za-z_][A-Za-z0-9_]*\)=keyvault://.*|\1|p')
_kve_count=0 _kve_seen='' _kve_text=''
for _kve_name in $_kve_names; do
  eval "_kve_text=\${$_kve_name-}"
  case $_kve_text in keyvault://*) ;; *) continue ;; esac
  if ! kve_parse "$_kve_text"; then
    kve_fail 78 "$_kve_name: not a reference; expected keyvault://VAULT/SECRET or keyvault://VAULT/SECRET/VERSION"
  fi
  _kve_reference="$_kve_resource $_kve_host $_kve_secret $_kve_version"
  _kve_index=1
  while [ "$_kve_index" -le "$_kve_count" ]; do
    eval "[ \"\$_kve_reference\" = \"\$_kve_reference_$_kve_index\" ]" && break
    _kve_index=$((_kve_index + 1))
  done
  if [ "$_kve_index" -gt "$_kve_count" ]; then
    _kve_count=$_kve_index
    unset "_kve_reference_$_kve_index" "_kve_users_$_kve_index" "_kve_value_$_kve_index"
    eval "_kve_reference_$_kve_index=\$_kve_reference _kve_users_$_kve_index="
  fi
  eval "_kve_users_$_kve_index=\"\${_kve_users_$_kve_index} $_kve_name\""
done

if [ "$_kve_count" -gt 0 ]; then
  if command -v curl >/dev/null 2>&1; then
    _kve_tool=curl
  elif wget --version 2>/dev/null | grep -q '^GNU Wget'; then
    _kve_tool=wget
  else
    # The wget of busybox does not check certificates everywhere and shows the token in its arguments.
    kve_fail 69 "needs curl or GNU wget; with Python use keyvault_env.py"
  fi
  case $(command -v printf) in
    */*) kve_fail 69 "in this shell printf is a program of its own, which others could see; use dash, bash or busybox" ;;
  esac
  command -v awk >/dev/null 2>&1 || kve_fail 69 "needs awk; with Python use keyvault_env.py"
  _kve_deadline=$(($(date +%s) + 60))
fi

_kve_index=1 _kve_token=
while [ "$_kve_index" -le "$_kve_count" ]; do
  eval "_kve_names=\${_kve_users_$_kve_index# }; _kve_text=\$_kve_reference_$_kve_index"
  _kve_resource=${_kve_text%% *} _kve_rest=${_kve_text#* }
  # The token serves every vault of a cloud.
  if [ "$_kve_seen" != "$_kve_resource" ]; then
    _kve_seen=$_kve_resource
    kve_get_token "$_kve_resource"
  fi
  _kve_host=${_kve_rest%% *} _kve_rest=${_kve_rest#* }
  _kve_vault=${_kve_host%%.*} _kve_secret=${_kve_rest%% *} _kve_version=${_kve_rest#* }
  kve_read
  eval "_kve_value_$_kve_index=\$_kve_value"
  _kve_index=$((_kve_index + 1))
done

# Only now, so that none of the programs above had a secret in its environment.
_kve_index=1
while [ "$_kve_index" -le "$_kve_count" ]; do
  eval "_kve_names=\$_kve_users_$_kve_index _kve_value=\$_kve_value_$_kve_index"
  for _kve_name in $_kve_names; do export "$_kve_name=$_kve_value"; done
  _kve_index=$((_kve_index + 1))
done

exec "$@"
