/// Surfaces laid over one another: what they cover together, apart, and in common.
public enum Overlay {}
