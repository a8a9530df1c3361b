/** What the operator of the site has decided and pages print; undefined where nothing was decided. */
export type Operator = {
  readonly SITE_URL?: string | undefined
  readonly MAP_APPROVAL_NUMBER?: string | undefined
  readonly CONTACT?: string | undefined
}
