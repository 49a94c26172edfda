/** What a text tells of somebody’s gender by titles, pronouns or given names; absent where it does not. */
export type Gender = 'female' | 'male';
